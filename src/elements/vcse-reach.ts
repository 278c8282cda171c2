import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {readSpend} from '../contract/read-spend.js';
import type {Spend} from '../contract/spend.js';
import {describeReach} from '../describe/reach.js';
import {drawReach} from '../draw/reach.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import {reachStyles} from '../theme/reach-styles.js';
import type {ReachView} from '../view/reach.js';
import {ChartElement} from './chart-element.js';
import {payersPanel} from './payers-panel.js';
import {reachOptions} from './reach-options.js';
import {reachView} from './reach-view.js';

/** Fewer suppliers than this need no field to find one. */
const FEW = 8;

/**
 * Each supplier by the money it received and the number of commissioners that paid it; or by its dependence
 * on the commissioner that paid most.
 *
 * @csspart heading - The finding.
 * @csspart subtitle - Measures, unit, place and period.
 * @csspart sentence - The figure in a sentence.
 * @csspart drawing - The box of the drawing.
 * @csspart dot - One supplier each.
 * @csspart dot-highlight - A highlighted supplier.
 * @csspart bin - On equal steps: several suppliers that lie on one another.
 * @csspart payers - Who pays the highlighted supplier.
 * @csspart axis-label - Words of an axis.
 * @csspart label - Words at marks.
 * @csspart tooltip - The words at the supplier under the pointer or the focus.
 * @csspart button - The buttons.
 * @csspart table - The table.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart error - The message in place of a chart.
 * @cssproperty --vcse-main - Fill of dots.
 * @cssproperty --vcse-highlight - Fill of highlighted dots.
 * @cssproperty --vcse-highlight-text - Colour of words about highlighted dots.
 * @cssproperty --vcse-rest - Colour of the lines between the groups.
 * @cssproperty --vcse-tint - Colour behind those of wide reach.
 * @cssproperty --vcse-page - Colour behind the chart.
 * @cssproperty --vcse-text - Colour of text.
 * @cssproperty --vcse-text-quiet - Colour of axis numbers, subtitles and notes.
 * @cssproperty --vcse-reserve - Height kept free before the chart is drawn.
 */
export class VcseReach extends ChartElement<Spend, ReachView> {
  static override styles = [...ChartElement.styles, reachStyles];

  static override properties: PropertyDeclarations = {
    sector: {},
    form: {},
    scale: {},
    large: {type: Number},
    wide: {type: Number},
    highlight: {},
    labelTop: {type: Number, attribute: 'label-top'},
  };

  /** Sectors of the suppliers shown, separated by spaces; or `independent`, all but the NHS and councils; or `all`. */
  sector: string = 'vcse';
  /** `reach`, by number of commissioners, or `dependence`, by the part from the one that paid most. */
  form: string = 'reach';
  /** `log`, in multiples, or `linear`, on equal steps. */
  scale: string = 'log';
  /** Over this many pounds a supplier is called large; left out, a round sum that suits the largest. */
  large: number | undefined;
  /** From this many commissioners on a reach is called wide; left out, 10, or half of the most. */
  wide: number | undefined;
  /** Identifiers of suppliers to highlight, separated by spaces. */
  highlight: string | undefined;
  /** How many suppliers are named at most; left out, as many as find room. */
  labelTop: number | undefined;

  override readonly contract = readSpend;

  protected override kit() {
    const options = reachOptions(this);
    return {
      view: (spend: Spend) => reachView(spend, options),
      describe: describeReach,
      draw: drawReach,
    };
  }

  protected override details() {
    return import('./reach-details.js');
  }

  protected override findLabel(view: ReachView): string | undefined {
    const noun = itemNoun('suppliers', view.sectors, view.language).one;
    const {say} = formats(view.language);
    if (view.items.length < FEW) return undefined;
    return /^[aeiou]/.test(noun) ? say`Find an ${noun}` : say`Find a ${noun}`;
  }

  protected override hasMenus(): boolean {
    return true;
  }

  protected override beside({ordered, language}: ReachView): TemplateResult {
    const chosen = ordered.find((item) => item.highlighted && item.payers);
    return html`${chosen ? payersPanel(chosen, language) : nothing}`;
  }

  protected override reserve(width: number): number {
    return super.reserve(width) + (width < 600 ? 100 : 220);
  }
}
