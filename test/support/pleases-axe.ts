import {expect} from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core/axe.js';
import {equipped, part, placedAs, until, type Chart} from './drawn.js';
import {words} from './rendered.js';
import {served} from './served.js';
import {pictured, type ChartTag} from './standing.js';

/** axe-core puts itself on the page. */
const {axe} = window as unknown as {axe: typeof Axe};

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [1280, 320];
/** Rows of a table that axe looks at where it has seen the whole table of such a chart: they are alike, and axe takes its time over each. */
const ROWS = 30;
/** Kinds of chart whose whole table axe is given in an earlier figure. */
const wholeBefore = new Set<string>();

/** Tests that axe finds nothing in a chart in any state, wide and narrow. */
export function pleasesAxe(tag: ChartTag, settings: {readonly src: string}): void {
  const whole = !wholeBefore.has(tag);
  wholeBefore.add(tag);

  it('pleases axe when drawn, when an item is focused and its words are shown, and with its table open, at 1280 and at 320 px', async () => {
    for (const width of WIDTHS) {
      const element = await pictured(await equipped(await placedAs(tag, settings, width)));
      if (whole && width === 320) {
        await toggleTable(element);
        await axeIsContent(element, 'every row of the table');
        await toggleTable(element);
      }
      const rows = [...element.renderRoot.querySelectorAll('#table tbody tr')];
      for (const row of rows.slice(ROWS)) row.remove();
      await axeIsContent(element, `drawn at ${width}`);
      if (element.renderRoot.querySelector('.explore')) {
        const before = element.renderRoot.querySelectorAll('[tabindex]').length;
        part(element, '.explore').click();
        await until(
          () => element.renderRoot.querySelectorAll('[tabindex]').length > before,
          'something to explore',
        );
        await axeIsContent(element, `explored at ${width}`);
      }
      await toggleTable(element);
      await axeIsContent(element, `table open at ${width}`);
      element.parentElement?.remove();
    }
  });

  it('pleases axe when it waits, fails and, of a document of spending, is empty, at 1280 and at 320 px', async () => {
    let spending = false;
    const nothing = await served(settings.src, ({resources}) => {
      const totals = resources.find(({name}) => name === 'totals');
      // A trend without totals still waits, a network has its bodies, and people live there all the same.
      spending =
        !['vcse-trend', 'vcse-network'].includes(tag) &&
        !('measure' in settings && settings.measure === 'population') &&
        Boolean(totals?.data);
      if (totals?.data) totals.data = [];
    });
    const waiting = await placedAs(tag, {});
    const failed = await placedAs(tag, {data: {}});
    await until(() => failed.state === 'failed', 'the failure');
    const ended: Chart[] = [waiting, failed];
    if (spending) {
      const empty: Chart = await placedAs(tag, {...settings, src: nothing.src});
      await until(
        () => empty.state === 'empty',
        `emptiness, not ${words(empty.renderRoot.querySelector('.failure'))}`,
      );
      ended.push(empty);
    }
    nothing.end();
    for (const element of ended) {
      for (const width of WIDTHS) {
        element.parentElement?.style.setProperty('width', `${width}px`);
        await axeIsContent(element, `${element.state} at ${width}`);
      }
    }
  });
}

async function toggleTable(element: Chart): Promise<void> {
  part(element, '.actions button').click();
  await element.updateComplete;
}

/** Fails with what axe finds in an element. */
async function axeIsContent(element: Chart, state: string): Promise<void> {
  // Landmarks and the page's first heading are the host page's own.
  const rules = {
    region: {enabled: false},
    'page-has-heading-one': {enabled: false},
    'landmark-one-main': {enabled: false},
  };
  const {violations} = await axe.run(element, {runOnly: RULES, rules});
  const said = violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
  expect(said.join('\n'), `axe, ${state}`).to.equal('');
}
