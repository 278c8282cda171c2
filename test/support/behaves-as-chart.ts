import {expect} from '@open-wc/testing';
import {csvParseRows} from 'd3';
import {csv} from '../../src/export/csv.js';
import {guarded} from '../../src/export/guarded.js';
import {distributionItemWords} from '../../src/describe/distribution-item.js';
import {distributionTable} from '../../src/describe/distribution-table.js';
import type {DistributionView} from '../../src/view/distribution.js';
import type {ItemWords} from '../../src/view/description.js';
import type {FigureView} from '../../src/view/figure.js';
import type {TableView} from '../../src/view/table.js';
import {part, placedAs, until, type Chart} from './drawn.js';
import {fitsAnyPage} from './fits-any-page.js';
import {isSeenAndReached} from './is-seen-and-reached.js';
import {keepsSecrets} from './keeps-secrets.js';
import {pleasesAxe} from './pleases-axe.js';
import {words} from './rendered.js';
import {smallDocument} from './small-spend.js';
import {gone, standing, type ChartTag} from './standing.js';

/** A kind of chart, and the words that its figures have. */
export interface ChartKind<View extends FigureView> {
  readonly tag: ChartTag;
  readonly table: (figure: View) => TableView;
  /** Of an item; left out where items are not explored one by one. */
  readonly itemWords?: (figure: View, at: number) => ItemWords;
}

/** What a figure is made of: the address of its document, and what else its author sets. */
export interface ChartSettings {
  readonly src: string;
  readonly [setting: string]: unknown;
}

const distribution: ChartKind<DistributionView> = {
  tag: 'vcse-distribution',
  table: distributionTable,
  itemWords: distributionItemWords,
};

/** What every chart owes its readers and its page, whatever it shows. */
export function behavesAsChart(name: string, settings: ChartSettings): void;
export function behavesAsChart<View extends FigureView>(
  name: string,
  settings: ChartSettings,
  kind: ChartKind<View>,
): void;
export function behavesAsChart(
  name: string,
  settings: ChartSettings,
  {tag, table: tableOf, itemWords}: ChartKind<never> = distribution,
): void {
  // The figure is of the kind that its element makes.
  const figureOf = (element: Chart) => element.figure as never;

  describe(`${name} behaves as a chart`, () => {
    pleasesAxe(tag, settings);
    fitsAnyPage(tag, settings);
    keepsSecrets(tag, settings, (chart) => tableOf(figureOf(chart)));

    it('explains a bad document once, keeps the page alive, and tells it', async () => {
      const bad: Chart = await placedAs(tag, {});
      const told: CustomEvent<{problems: string[]}>[] = [];
      bad.addEventListener('vcse-error', (event) =>
        told.push(event as CustomEvent<{problems: string[]}>),
      );
      const {$schema: _, ...without} = smallDocument();
      bad.data = without;
      await until(() => bad.state === 'failed', 'the failure');
      await bad.updateComplete;
      expect(told.length).to.equal(1);
      expect(told[0]?.detail.problems.join()).to.contain('does not say what it is');
      expect(part(bad, '.failure').textContent).to.contain('We could not load this chart.');
      expect(part(bad, '[role="status"]').textContent).to.contain('We could not load this chart.');
    });

    describe('at 960 px', () => {
      let element: Chart;
      before(async () => {
        element = await standing(tag, settings, 960);
      });
      after(() => gone(element));

      it('shows in its table what its figure holds, all of it on paper, and puts the same into its file', async () => {
        const table = tableOf(figureOf(element));
        const shown = () =>
          [...element.renderRoot.querySelectorAll('#table tbody tr')].map((row) =>
            [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
          );
        const texts = table.rows.map((row) => row.map(({text}) => text));
        expect(shown()).to.deep.equal(texts.slice(0, 500));
        dispatchEvent(new Event('beforeprint'));
        await element.updateComplete;
        expect(shown()).to.deep.equal(texts);
        expect(csvParseRows(csv(table))).to.deep.equal([
          table.columns.map(({key}) => key),
          ...table.rows.map((row) =>
            row.map(({value}) =>
              typeof value === 'string' ? guarded(value) : String(value ?? ''),
            ),
          ),
        ]);
      });

      it('gives its figure as a Vega-Lite specification, with the words that are on the page', async () => {
        const spec = await element.toVegaLite();
        expect(spec.$schema).to.equal('https://vega.github.io/schema/vega-lite/v6.json');
        expect(spec['title']).to.include({text: element.words?.heading});
        expect(JSON.parse(JSON.stringify(spec))).to.have.property('usermeta');
      });

      if (itemWords) {
        it('is entered by one tab stop, and names every item as its figure has it', async () => {
          const count = element.shownItems.length;
          const expected = element.shownItems.map(
            (_, at) => itemWords(figureOf(element), at).label,
          );
          if (element.drawing?.speaks) {
            const said = words(part(element, '.drawing'));
            for (const {name: own} of element.shownItems) expect(said).to.contain(own);
            return;
          }
          expect(element.renderRoot.querySelectorAll('.drawing [tabindex]').length).to.equal(0);
          part(element, '.explore').click();
          const seen = new Set<string>();
          const list = () => part(element, '.options');
          const press = (key: string) =>
            list().dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
          await until(() => element.renderRoot.querySelector('.option') !== null, 'the options');
          press('Home');
          for (let i = 0; i < count; i += 10) {
            await element.updateComplete;
            expect(element.renderRoot.querySelectorAll('.option[tabindex="0"]').length).to.equal(1);
            for (const option of element.renderRoot.querySelectorAll('.option')) {
              const label = (option.getAttribute('aria-label') ?? '').replace(/, chosen$/, '');
              seen.add(label);
              if (option.role !== 'option') continue;
              const at = Number(option.getAttribute('aria-posinset')) - 1;
              expect(label).to.equal(expected[at]);
              expect(option.getAttribute('aria-setsize')).to.equal(String(count));
            }
            press('PageDown');
          }
          expect([...seen].sort()).to.deep.equal([...new Set(expected)].sort());
          press('Escape');
          await element.updateComplete;
          if (element.renderRoot.querySelector('.option')) press('Escape');
          await until(() => element.renderRoot.querySelector('.option') === null, 'the way out');
        });
      }

      isSeenAndReached(() => element);
    });
  });
}
