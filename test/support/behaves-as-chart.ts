import {expect} from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core/axe.js';
import {csv} from '../../src/export/csv.js';
import {distributionItemWords} from '../../src/describe/distribution-item.js';
import {distributionTable} from '../../src/describe/distribution-table.js';
import type {DistributionView} from '../../src/view/distribution.js';
import type {ItemWords} from '../../src/view/description.js';
import type {FigureView} from '../../src/view/figure.js';
import type {TableView} from '../../src/view/table.js';
import {smallDocument} from './small-spend.js';
import {equipped, part, placedAs, until, type Chart} from './drawn.js';

/** axe-core puts itself on the page. */
const {axe} = window as unknown as {axe: typeof Axe};

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

async function toggleTable(element: Chart): Promise<void> {
  part(element, '.actions button').click();
  await element.updateComplete;
}

/** Rows of a table that axe looks at where it has seen the whole table of such a chart: they are alike, and axe takes its time over each. */
const ROWS = 30;

/** Takes rows out of a table for good. */
function shorten(element: Chart): void {
  const rows = [...element.renderRoot.querySelectorAll('#table tbody tr')];
  for (const row of rows.slice(ROWS)) row.remove();
}

/** Kinds of chart whose whole table axe is given in an earlier figure. */
const wholeBefore = new Set<string>();

/** Tags of elements that are charts. */
type ChartTag = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends Chart ? Tag : never;
}[keyof HTMLElementTagNameMap];

/** A kind of chart, and the words that its figures have. */
export interface ChartKind<View extends FigureView> {
  readonly tag: ChartTag;
  readonly table: (figure: View) => TableView;
  /** Of an item; left out where items are not a list that is explored. */
  readonly itemWords?: (figure: View, at: number) => ItemWords;
}

const distribution: ChartKind<DistributionView> = {
  tag: 'vcse-distribution',
  table: distributionTable,
  itemWords: distributionItemWords,
};

/** What every chart owes its readers and its page, whatever it shows. */
export function behavesAsChart(name: string, settings: object): void;
export function behavesAsChart<View extends FigureView>(
  name: string,
  settings: object,
  kind: ChartKind<View>,
): void;
export function behavesAsChart(
  name: string,
  settings: object,
  {tag, table: tableOf, itemWords}: ChartKind<never> = distribution,
): void {
  const placed = (own: object, width?: number): Promise<Chart> => placedAs(tag, own, width);
  const drawn = async (own: object, width?: number) => equipped(await placed(own, width));
  // The figure is of the kind that its element makes.
  const figureOf = (element: Chart) => element.figure as never;

  const whole = !wholeBefore.has(tag);
  wholeBefore.add(tag);

  describe(`${name} behaves as a chart`, () => {
    it('pleases axe when drawn, when an item is focused, with its table open, at 1280 and at 320 px', async () => {
      for (const width of [1280, 320]) {
        const element = await drawn(settings, width);
        if (whole && width === 320) {
          await toggleTable(element);
          await axeIsContent(element, 'every row of the table');
          await toggleTable(element);
        }
        shorten(element);
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

    it('pleases axe when it waits, fails and is empty', async () => {
      const waiting = await placed({});
      await axeIsContent(waiting, 'waiting');
      const failed = await placed({data: {}});
      await until(() => failed.state === 'failed', 'the failure');
      await axeIsContent(failed, 'failed');
    });

    it('shows in its table what its figure holds, and puts the same into its file', async () => {
      const element = await drawn(settings);
      await toggleTable(element);
      const table = tableOf(figureOf(element));
      const rows = [...element.renderRoot.querySelectorAll('#table tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
      );
      expect(rows).to.deep.equal(table.rows.slice(0, 500).map((row) => row.map(({text}) => text)));
      expect(csv(table).trim().split('\r\n').length).to.equal(table.rows.length + 1);
    });

    it('gives its figure as a Vega-Lite specification, with the words that are on the page', async () => {
      const element = await placed(settings);
      const spec = await element.toVegaLite();
      expect(spec.$schema).to.equal('https://vega.github.io/schema/vega-lite/v6.json');
      expect(spec['title']).to.include({text: element.words?.heading});
      expect(JSON.parse(JSON.stringify(spec))).to.have.property('usermeta');
    });

    if (itemWords) {
      it('is entered by one tab stop, and names every item as its figure has it', async () => {
        const element = await drawn(settings);
        const {figure} = element;
        if (!figure) throw new Error('no figure');
        expect(element.renderRoot.querySelectorAll('.drawing [tabindex]').length).to.equal(0);
        part(element, '.explore').click();
        const seen = new Set<string>();
        const list = () => part(element, '.options');
        await until(() => element.renderRoot.querySelector('.option') !== null, 'the options');
        list().dispatchEvent(new KeyboardEvent('keydown', {key: 'Home', bubbles: true}));
        for (let i = 0; i < figure.items.length; i += 10) {
          await element.updateComplete;
          expect(element.renderRoot.querySelectorAll('.option[tabindex="0"]').length).to.equal(1);
          for (const option of element.renderRoot.querySelectorAll<HTMLElement>('.option')) {
            const at = Number(option.getAttribute('aria-posinset')) - 1;
            expect(option.getAttribute('aria-label')).to.equal(
              itemWords(figureOf(element), at).label,
            );
            expect(option.getAttribute('aria-setsize')).to.equal(String(figure.items.length));
            seen.add(option.getAttribute('aria-posinset') ?? '');
          }
          list().dispatchEvent(new KeyboardEvent('keydown', {key: 'PageDown', bubbles: true}));
        }
        expect(seen.size).to.equal(figure.items.length);
      });
    }

    it('explains a bad document once, keeps the page alive, and tells it', async () => {
      const element = await placed({});
      const told: CustomEvent<{problems: string[]}>[] = [];
      element.addEventListener('vcse-error', (event) =>
        told.push(event as CustomEvent<{problems: string[]}>),
      );
      const {$schema: _, ...without} = smallDocument();
      element.data = without;
      await until(() => element.state === 'failed', 'the failure');
      await element.updateComplete;
      expect(told.length).to.equal(1);
      expect(told[0]?.detail.problems.join()).to.contain('does not say what it is');
      expect(part(element, '.failure').textContent).to.contain('We could not load this chart.');
      expect(part(element, '[role="status"]').textContent).to.contain(
        'We could not load this chart.',
      );
    });

    it('fits its box from 280 to 1,600 px without sideways scrolling', async () => {
      for (const width of [280, 599, 1600]) {
        const element = await drawn(settings, width);
        const box = element.getBoundingClientRect();
        for (const inner of element.renderRoot.querySelectorAll(
          '.drawing svg, .controls > *, .actions > *, .sentence, .heading',
        )) {
          const place = inner.getBoundingClientRect();
          expect(place.right, `${inner.className.toString()} at ${width}`).to.be.at.most(
            box.right + 1,
          );
        }
        element.parentElement?.remove();
      }
    });
  });
}
