import type {PropertyDeclarations} from 'lit';
import {readSpend} from '../contract/read-spend.js';
import type {Spend} from '../contract/spend.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import {distributionStyles} from '../theme/distribution-styles.js';
import type {DistributionView} from '../view/distribution.js';
import {ChartElement, type ChartKit} from './chart-element.js';
import {distributionBase} from './distribution-base.js';
import {distributionOptions} from './distribution-options.js';
import {distributionForm, type DistributionForm} from './distribution-forms.js';

/** Fewer items than this need no field to find one. */
const FEW = 8;

/**
 * Commissioners or suppliers in order: one value each, shares of a whole, the long tail, concentration.
 *
 * @csspart heading - The finding.
 * @csspart subtitle - Measure, unit, place and period.
 * @csspart sentence - The figure in a sentence.
 * @csspart drawing - The box of the drawing.
 * @csspart bar - The bars.
 * @csspart bar-highlight - A highlighted bar.
 * @csspart band - A band of a stacked drawing.
 * @csspart dot - Dots.
 * @csspart dot-highlight - A highlighted dot.
 * @csspart area - The filled area of a tail.
 * @csspart curve - A Lorenz curve.
 * @csspart axis-label - Words of an axis.
 * @csspart label - Words at marks.
 * @csspart tooltip - The words at the item under the pointer or the focus.
 * @csspart button - The buttons.
 * @csspart table - The table.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart error - The message in place of a chart.
 * @cssproperty --vcse-main - Fill of marks.
 * @cssproperty --vcse-highlight - Fill of highlighted marks.
 * @cssproperty --vcse-highlight-text - Colour of words about highlighted marks.
 * @cssproperty --vcse-rest - Fill of marks that are not the story.
 * @cssproperty --vcse-rest-text - Colour of words about marks that are not the story.
 * @cssproperty --vcse-area - Fill under a Lorenz curve.
 * @cssproperty --vcse-remainder - Fill of the large band between two small ones.
 * @cssproperty --vcse-page - Colour behind the chart.
 * @cssproperty --vcse-text - Colour of text.
 * @cssproperty --vcse-text-quiet - Colour of axis numbers, subtitles and notes.
 * @cssproperty --vcse-reserve - Height kept free before the chart is drawn.
 */
export class VcseDistribution extends ChartElement<Spend, DistributionView> {
  static override styles = [...ChartElement.styles, distributionStyles];

  static override properties: PropertyDeclarations = {
    of: {},
    measure: {},
    sector: {},
    category: {},
    form: {},
    scale: {},
    order: {},
    quartiles: {type: Boolean},
    thresholds: {},
    highlight: {},
    labelTop: {type: Number, attribute: 'label-top'},
    reference: {},
    referenceName: {attribute: 'reference-name'},
    columnWidth: {type: Number, attribute: 'column-width'},
    sites: {},
  };

  /** Whose values: `commissioners` or `suppliers`. */
  of: string = 'commissioners';
  /** `amount`, `share`, `share-of-independent`, `per-head`, `invoices`, `suppliers` or `share-over-threshold`. */
  measure: string = 'amount';
  /** Sectors whose money counts, separated by spaces; or `independent`, all but the NHS and councils; or `all`. */
  sector: string = 'vcse';
  /** One of the document's own kinds of supplier, instead of sectors. */
  category: string | undefined;
  /** `ranked`, `stacked`, `tail`, `lorenz` or `histogram`. */
  form: string = 'ranked';
  /** `linear` or `log`; left out, the one that suits the form. */
  scale: string | undefined;
  /** `descending`, highest first, or `ascending`. */
  order: string = 'descending';
  /** Divides the items into four quarters. */
  quartiles = false;
  /** Values to draw lines at or to group by, separated by spaces, in the measure's unit. */
  thresholds: string | undefined;
  /** Identifiers of items to highlight, separated by spaces. */
  highlight: string | undefined;
  /** How many items are named, from the first. */
  labelTop: number | undefined;
  /** `national`, computed from the document, or a number in the measure's unit. */
  reference: string | undefined;
  /** Name of a reference that is given as a number. */
  referenceName: string | undefined;
  /** Width of a histogram's columns, in the measure's unit. */
  columnWidth: number | undefined;
  /** Ranks of places whose names are withheld, separated by spaces: drawn as Site A, Site B, … */
  sites: string | undefined;

  override readonly contract = readSpend;

  protected override kit() {
    const form = distributionForm(distributionOptions(this));
    return form instanceof Promise ? form.then((ready) => this.#kitOf(ready)) : this.#kitOf(form);
  }

  protected override details() {
    return import('./distribution-details.js');
  }

  protected override findLabel(view: DistributionView): string | undefined {
    const noun = itemNoun(view.of, view.measure.sectors, view.language).one;
    const {say} = formats(view.language);
    if (view.items.length < FEW) return undefined;
    return /^[aeiou]/.test(noun) ? say`Find an ${noun}` : say`Find a ${noun}`;
  }

  protected override reserve(width: number): number {
    const {form, quartiles, sites} = this;
    const more = form === 'stacked' || quartiles || sites ? 35 : 0;
    return super.reserve(width) + (form === 'lorenz' && width < 760 ? 130 : more);
  }

  protected override hasMenus(view: DistributionView): boolean {
    return view.form !== 'lorenz';
  }

  #kitOf(form: DistributionForm): ChartKit<Spend, DistributionView> {
    return {
      view: (spend) => {
        const made = distributionBase(spend, distributionOptions(this));
        return made && Object.freeze(form.figure(made.base, made.asked));
      },
      describe: form.describe,
      draw: form.draw,
    };
  }
}
