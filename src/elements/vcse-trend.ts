import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {readSpendMore, type SpendMore} from '../contract/read-spend-more.js';
import {describeTrend} from '../describe/trend.js';
import {drawTrend} from '../draw/trend.js';
import {formats} from '../format/formats.js';
import {trendStyles} from '../theme/trend-styles.js';
import type {TrendPlace, TrendView} from '../view/trend.js';
import {ChartElement} from './chart-element.js';
import {trendOptions} from './trend-options.js';
import {trendView} from './trend-view.js';

/** Fewer commissioners than this need no field to find one. */
const FEW = 8;

/**
 * Spending over months, quarters or years, of one commissioner, of many in small panels, or of all together; with
 * what happened as numbered notes.
 *
 * @csspart heading - The finding.
 * @csspart subtitle - Measure, length of the periods, place and time.
 * @csspart sentence - The figure in a sentence.
 * @csspart drawing - The box of the drawing.
 * @csspart line - The line of a panel, or the only one.
 * @csspart line-highlight - The lines of the highlighted.
 * @csspart line-rest - All others, behind.
 * @csspart line-before - The sum of the bodies that came before, dotted.
 * @csspart dot - Points of the large plot.
 * @csspart bar - Columns.
 * @csspart bar-highlight - Columns of a highlighted commissioner.
 * @csspart axis-label - Words of an axis.
 * @csspart label - Words at marks.
 * @csspart tooltip - The words at the point under the pointer or the focus.
 * @csspart button - The buttons.
 * @csspart table - The table.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart error - The message in place of a chart.
 * @cssproperty --vcse-main - Colour of lines and columns.
 * @cssproperty --vcse-highlight - Colour of the highlighted.
 * @cssproperty --vcse-highlight-text - Colour of words about the highlighted.
 * @cssproperty --vcse-rule - Colour of the lines behind.
 * @cssproperty --vcse-page - Colour behind the chart.
 * @cssproperty --vcse-text - Colour of text.
 * @cssproperty --vcse-text-quiet - Colour of axis numbers, subtitles and notes.
 * @cssproperty --vcse-reserve - Height kept free before the chart is drawn.
 */
export class VcseTrend extends ChartElement<SpendMore, TrendView> {
  static override styles = [...ChartElement.styles, trendStyles];

  static override properties: PropertyDeclarations = {
    of: {},
    measure: {},
    sector: {},
    category: {},
    period: {},
    form: {},
    scale: {},
    index: {type: Boolean},
    prices: {},
    only: {},
    highlight: {},
    panels: {type: Number},
  };

  /** Whose spending: `commissioners`, each for itself, or `all` of them together. */
  of: string = 'commissioners';
  /** `amount`, `share`, `per-head`, `invoices`, `suppliers` or, of all together, `commissioners`: how many there are. */
  measure: string = 'amount';
  /** Sectors whose money counts, separated by spaces; or `independent`, all but the NHS and councils; or `all`. */
  sector: string = 'vcse';
  /** One of the document's own kinds of supplier, instead of sectors. */
  category: string | undefined;
  /** `months`, `quarters` or `years`; left out, what suits: quarters where months are lumpy. */
  period: string | undefined;
  /** `lines` or `bars`; left out, the one that suits the periods. */
  form: string | undefined;
  /** `same` for all panels, or `own` for each, which the chart then says. */
  scale: string = 'same';
  /** Shows the first number of each as 100. */
  index = false;
  /** `paid`, pounds as they were paid, or `real`: in the prices of one period, where the document has an index of prices. */
  prices: string = 'paid';
  /** Identifiers of the commissioners to show, separated by spaces; left out, all. */
  only: string | undefined;
  /** Identifiers to highlight, separated by spaces. */
  highlight: string | undefined;
  /** How many panels are shown at first. */
  panels: number | undefined;

  override readonly contract = readSpendMore;
  #point: string | undefined;

  protected override kit() {
    const options = trendOptions(this);
    return {
      view: (spend: SpendMore) => trendView(spend, options),
      describe: describeTrend,
      draw: drawTrend,
    };
  }

  protected override details() {
    return import('./trend-details.js');
  }

  /** What is explored: every point of the drawing, commissioner by commissioner. */
  override get shownItems(): readonly TrendPlace[] {
    return this.figure?.places ?? [];
  }

  /** The point by which the chosen commissioner was chosen, or else its first one. */
  get chosenPoint(): string | undefined {
    const {series = [], places = []} = this.figure ?? {};
    const own = places.filter((each) => series[each.series]?.id === this.selected);
    return (own.find(({id}) => id === this.#point) ?? own[0])?.id;
  }

  /** Chooses the commissioner whose point was chosen. */
  override choose(id: string | undefined): void {
    const place = this.figure?.places.find((each) => each.id === id);
    this.#point = place?.id;
    super.choose(place ? this.figure?.series[place.series]?.id : id, id);
  }

  protected override findLabel(view: TrendView): string | undefined {
    return view.items.length < FEW ? undefined : formats(this.language).say`Find a commissioner`;
  }

  protected override hasMenus(): boolean {
    return true;
  }

  protected override beside({rest, series, language}: TrendView): TemplateResult {
    return html`${
      rest
        ? html`<p class="more">
            <button class="button" part="button" @click=${() => (this.panels = series.length)}>
              ${formats(language).say`Show the other ${rest}`}
            </button>
          </p>`
        : nothing
    }`;
  }

  protected override reserve(width: number): number {
    const {of, only} = this;
    const alone = of === 'all' || (only !== undefined && !/\S[\s,]+\S/.test(only));
    if (alone) return width < 600 ? 1000 : 660 + 90_000 / width;
    return super.reserve(width) + (width < 600 ? 900 : 430);
  }
}
