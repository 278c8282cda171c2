import type {PropertyDeclarations} from 'lit';
import {readScorecard, type Scorecard} from '../contract/read-scorecard.js';
import {scorecardStyles} from '../theme/scorecard-styles.js';
import type {ScorecardView} from '../view/scorecard.js';
import {adopt} from './adopt.js';
import {ChartElement, type ChartKit} from './chart-element.js';
import type * as Details from './scorecard-details.js';
import {scorecardForm, type ScorecardForm} from './scorecard-forms.js';
import {scorecardOptions} from './scorecard-options.js';

/**
 * A balanced scorecard: measures by perspective with targets, comparisons, trends and evidence in words.
 *
 * @csspart heading - The finding.
 * @csspart subtitle - Whose scorecard, place and period.
 * @csspart sentence - The figure in a sentence.
 * @csspart drawing - The box of the table.
 * @csspart table - The table.
 * @csspart bar - The bar of a figure.
 * @csspart dot - The mark of the one that is shown.
 * @csspart button - The buttons.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart error - The message in place of a chart.
 * @cssproperty --vcse-main - Fill of bars.
 * @cssproperty --vcse-highlight - Fill of the mark of the one that is shown.
 * @cssproperty --vcse-part-1 - Fill of the second part of a measure, `-2` of the third.
 * @cssproperty --vcse-behind - Colour of the shape of a target that is not reached.
 * @cssproperty --vcse-page - Colour behind the chart.
 * @cssproperty --vcse-text - Colour of text.
 * @cssproperty --vcse-text-quiet - Colour of subtitles, small words and notes.
 * @cssproperty --vcse-tint - Ground of the bands.
 * @cssproperty --vcse-reserve - Height kept free before the chart is drawn.
 */
export class VcseScorecard extends ChartElement<Scorecard, ScorecardView> {
  static override styles = [...ChartElement.styles, scorecardStyles];

  static override properties: PropertyDeclarations = {
    layout: {},
    perspective: {},
    show: {},
    organisation: {},
    compare: {},
    sort: {},
    evidenceFirst: {type: Boolean, attribute: 'evidence-first'},
    showActions: {type: Boolean, attribute: 'show-actions'},
    open: {},
    came: {attribute: false},
  };

  /** `table`, `cards`, `spine` (every measure against the spread of those compared) or `quartiles`. */
  layout: string = 'table';
  /** Identifier of the one perspective to show. */
  perspective: string | undefined;
  /** `all` measures, or only those that have `targets`. */
  show: string = 'all';
  /** Identifier of the organisation to show, where it is not the document's own but one of those compared. */
  organisation: string | undefined;
  /** `peers`, `previous` (the figures' earlier period), or the identifier of another organisation. */
  compare: string = 'peers';
  /** Of a spine: `document` or `place`. Of quartiles: `sum`, `name` or a measure's identifier. */
  sort: string | undefined;
  /** Puts evidence before the numbers. */
  evidenceFirst = false;
  /** Shows what is to be done. */
  showActions = false;
  /** Identifiers of measures and perspectives that are unfolded, separated by spaces; or `all`. */
  open: string | undefined;

  override readonly contract = readScorecard;
  /** What came after the first drawing: it is drawn once more, with what can be unfolded. */
  protected came: typeof Details | undefined;

  protected override kit() {
    const {layout, opened, showActions} = scorecardOptions(this);
    const form = scorecardForm(layout);
    const asked = (opened.length > 0 || showActions) && !this.came;
    if (!asked && !(form instanceof Promise)) return this.#kitOf(form);
    return Promise.all([form, asked && this.details()]).then(([ready]) => this.#kitOf(ready));
  }

  protected override async details() {
    const details = await import('./scorecard-details.js');
    adopt(this.renderRoot, details.styles);
    this.came ??= details;
    return details;
  }

  protected override findLabel(): undefined {
    return undefined;
  }

  protected override hasMenus(): boolean {
    return true;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', (event) => {
      // What is clicked in a root is an element of it.
      const button = (event.target as Element).closest<HTMLElement>('[data-opens], [data-sorts]');
      const {opens, sorts} = button?.dataset ?? {};
      if (opens) this.#toggle(opens);
      else if (sorts) this.sort = this.sort === sorts ? 'sum' : sorts;
    });
  }

  #toggle(id: string): void {
    const opened = (this.open ?? '').split(/\s+/).filter(Boolean);
    const all = this.shownItems.map((item) => item.id);
    const now = opened.includes('all') ? all : opened;
    const closing = now.includes(id);
    this.open = (closing ? now.filter((each) => each !== id) : [...now, id]).join(' ');
    if (!closing && all.includes(id)) this.choose(id);
  }

  #kitOf(form: ScorecardForm): ChartKit<Scorecard, ScorecardView> {
    const {figure, describe, draw, styles} = form;
    if (styles) adopt(this.renderRoot, styles);
    return {
      view: (document) => figure(document, scorecardOptions(this)),
      describe,
      draw: (view, size) => draw(view, size, this.came?.drawDetails),
    };
  }
}
