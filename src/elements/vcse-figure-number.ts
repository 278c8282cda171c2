import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {boundChange} from '../describe/bound-change.js';
import {formats} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import {figureNumberStyles} from '../theme/figure-number-styles.js';
import {tagStyles} from '../theme/tag-styles.js';
import {tokens} from '../theme/tokens.js';
import {boundBefore} from '../view/bound-value.js';
import type {SheetPart} from '../view/sheet.js';
import {BoundElement} from './bound-element.js';
import {illustrativeTag} from './illustrative-tag.js';
import type {Dictionaries} from './languages.js';
import {shownText} from './shown-text.js';
import {ThemeCheck} from './theme-check.js';

/**
 * A headline number: the number, what it counts, how it changed, a sentence, and where it is from.
 *
 * @slot - The sentence under the number.
 * @csspart number - The line of the number.
 * @csspart value - The number.
 * @csspart unit - What it counts.
 * @csspart change - How it changed.
 * @csspart sentence - The sentence.
 * @csspart source - The source line.
 * @cssproperty --vcse-brand - Colour of the number.
 * @cssproperty --vcse-page - Colour behind it.
 * @cssproperty --vcse-text - Colour of text.
 */
export class VcseFigureNumber extends BoundElement {
  static override styles = [tokens, figureNumberStyles, tagStyles];

  static override properties: PropertyDeclarations = {
    ...BoundElement.properties,
    value: {},
    unit: {},
    change: {},
    compare: {type: Boolean},
    source: {},
  };

  /** The number as its author writes it; the document's takes its place. */
  value: string | undefined;
  /** What the number counts, in words. */
  unit: string | undefined;
  /** How it changed, in the author's words. */
  change: string | undefined;
  /** Says how it changed since the period just before the one in `where`. */
  compare = false;
  /** Where it is from; left out, the document's sources. */
  source: string | undefined;

  protected override firstUpdated(): void {
    new ThemeCheck(this, [tokens, figureNumberStyles]);
  }

  /** All that stands in the page, as plain data. */
  get figure(): Extract<SheetPart, {readonly kind: 'figure'}> {
    const {unit} = this;
    const [change, source] = [this.#changeWords(), this.#sourceWords()];
    return {
      kind: 'figure',
      value: this.bound?.text ?? this.written(),
      ...(unit ? {unit} : {}),
      ...(change ? {change} : {}),
      sentence: shownText(this),
      ...(source ? {source} : {}),
    };
  }

  protected override dictionaries(): Dictionaries {
    return {cy: () => import('../words/cy/figure-number.js')};
  }

  protected override written(): string {
    return this.value ?? '';
  }

  protected override render(): TemplateResult {
    const {value, unit, change, source} = this.figure;
    const {say} = formats(this.language);
    return html`<div class="figure" lang=${this.language}>
      ${illustrativeTag(this.bound !== undefined && this.document?.facts['illustrative'] === true, this.language)}
      <p class="number" part="number">
        ${
          value || this.state !== 'failed'
            ? html`<span class="value" part="value">${value}</span>
                ${unit ? html`<span class="unit" part="unit">${unit}</span>` : nothing}`
            : html`<span class="unit" part="unit">${say`We could not load this number.`}</span>`
        }
      </p>
      ${change ? html`<p class="change" part="change">${change}</p>` : nothing}
      <div class="sentence" part="sentence"><slot></slot></div>
      ${source ? html`<p class="source" part="source">${say`Source: ${source}`}</p>` : nothing}
    </div>`;
  }

  #changeWords(): string | undefined {
    const {bound, language} = this;
    if (this.change !== undefined || !this.compare) return this.change;
    const before = bound && boundBefore(bound.tables, bound.binding);
    if (bound?.value === undefined || before?.cell.kind !== 'value') return undefined;
    const earlier = periodName(before.period, language);
    return boundChange(bound.value, before.cell.value, {unit: bound.unit, earlier, language});
  }

  #sourceWords(): string | undefined {
    const {source, bound, document} = this;
    return source ?? (bound && document?.sources.map(({title}) => title).join('; '));
  }
}
