import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {readInsight, type Insight} from '../contract/read-insight.js';
import {formats} from '../format/formats.js';
import {divergingStyles} from '../theme/diverging-styles.js';
import {insightStyles} from '../theme/insight-styles.js';
import type {InsightView} from '../view/insight.js';
import {adopt} from './adopt.js';
import {ChartElement, type ChartKit} from './chart-element.js';
import {insightForm, type InsightParts} from './insight-forms.js';
import {insightKey} from './insight-key.js';
import {insightOptions, type InsightOptions} from './insight-options.js';
import type {quotesPanel} from './quotes-panel.js';

/** Fewer items than this need no field to find one. */
const FEW = 8;

/**
 * What people said, coded by theme and feeling: themes, time, services or places, or themes at services.
 *
 * @csspart heading - The finding.
 * @csspart subtitle - What is counted, where and when.
 * @csspart sentence - The figure in a sentence.
 * @csspart drawing - The box of the drawing.
 * @csspart bar - The bars, and the squares of a matrix.
 * @csspart line - The lines of feelings over time.
 * @csspart dot - The dots of shares.
 * @csspart label - Words in the drawing.
 * @csspart axis-label - Numbers of an axis.
 * @csspart quotes - What people said on the chosen theme.
 * @csspart tooltip - The words at the item under the pointer or the focus.
 * @csspart button - The buttons.
 * @csspart table - The table.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart error - The message in place of a chart.
 * @cssproperty --vcse-main - Fill of positive comments, of clear shares and of the darkest squares.
 * @cssproperty --vcse-against - Fill of negative comments.
 * @cssproperty --vcse-agree - Fill of positive comments, where some are very positive.
 * @cssproperty --vcse-disagree - Fill of negative comments, where some are very negative.
 * @cssproperty --vcse-neither - Fill of neutral comments.
 * @cssproperty --vcse-page - Colour behind the chart.
 * @cssproperty --vcse-text - Colour of text.
 * @cssproperty --vcse-reserve - Height kept free before the chart is drawn.
 */
export class VcseInsight extends ChartElement<Insight, InsightView> {
  static override styles = [...ChartElement.styles, divergingStyles, insightStyles];

  static override properties: PropertyDeclarations = {
    form: {},
    feeling: {},
    measure: {},
    sort: {},
    by: {},
    theme: {},
    service: {},
    place: {},
    period: {},
    base: {type: Number},
    most: {type: Number},
    highlight: {},
    phone: {attribute: false},
  };

  /** `themes`, `time`, `places` (services or places) or `matrix` (themes by services or places). */
  form: string = 'themes';
  /** The feeling that shares, orders and changes are about: `negative` or `positive`. */
  feeling: string = 'negative';
  /** `share`, a part of the comments, or `number`. */
  measure: string = 'share';
  /** `number`, most comments first; `share`; or `change` from the period before, the largest first. Left out, what suits the form. */
  sort: string | undefined;
  /** Whether places are each a `service` or a `place`; left out, services where the document has any. */
  by: string | undefined;
  /** Shows one theme, or where themes are shown those of one family, by its identifier. */
  theme: string | undefined;
  /** Shows comments on one service only, by its identifier. */
  service: string | undefined;
  /** Shows comments on one place only, by its identifier. */
  place: string | undefined;
  /** Shows one period only, as the document writes it, and changes from the one before. */
  period: string | undefined;
  /** Fewer comments than this have no share. */
  base: number = 20;
  /** How many themes are drawn, the first of the order; 0 draws all. */
  most: number | undefined;
  /** Identifiers of themes, services or places to pick out, separated by spaces. */
  highlight: string | undefined;

  override readonly contract = readInsight;
  /** Whether room is so short that fewer themes are drawn. */
  protected phone = false;

  /** Opens quotes, once it has come with the tools. */
  protected quotes: typeof quotesPanel | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    this.phone = this.narrow;
    super.willUpdate(changed);
  }

  protected override kit():
    ChartKit<Insight, InsightView> | Promise<ChartKit<Insight, InsightView>> {
    const options = insightOptions(this);
    const form = insightForm(options.form);
    return form instanceof Promise
      ? form.then((parts) => this.#kitOf(parts, options))
      : this.#kitOf(form, options);
  }

  protected override async details() {
    const details = await import('./insight-details.js');
    adopt(this.renderRoot, details.styles);
    this.quotes ??= details.quotesPanel;
    return details;
  }

  protected override findLabel({form, items, by, language}: InsightView): string | undefined {
    const {say} = formats(language);
    if (items.length < FEW || form === 'time') return undefined;
    if (form !== 'places') return say`Find a theme`;
    return by === 'service' ? say`Find a service` : say`Find a place`;
  }

  protected override hasMenus(): boolean {
    return true;
  }

  protected override above(view: InsightView): TemplateResult {
    return insightKey(view);
  }

  protected override beside(view: InsightView): TemplateResult {
    const chosen = view.items.find(({id, quotes}) => id === this.selected && quotes);
    return html`${chosen ? this.quotes?.(chosen, view) : nothing}`;
  }

  #kitOf({figure, describe, draw, styles}: InsightParts, options: InsightOptions) {
    if (styles) adopt(this.renderRoot, styles);
    return {view: (document: Insight) => figure(document, options), describe, draw};
  }
}
