import {css, html, type TemplateResult} from 'lit';
import {BoundElement} from './bound-element.js';
import type {Dictionaries} from './languages.js';

/**
 * A number in a text, taken from a document, so that the text cannot drift from it. The author's own number stands until it
 * is there, and where it cannot be had.
 *
 * @slot - The number as its author wrote it.
 * @csspart value - The number.
 */
export class VcseValue extends BoundElement {
  static override styles = css`
    :host {
      font-variant: tabular-nums;
    }
    [hidden] {
      display: none;
    }
  `;

  /** What stands in the page. */
  get shownText(): string {
    return this.bound?.text ?? this.written();
  }

  protected override dictionaries(): Dictionaries {
    return {cy: () => import('../words/cy/value.js')};
  }

  protected override written(): string {
    return this.textContent;
  }

  protected override render(): TemplateResult {
    const {bound} = this;
    return html`<span part="value" lang=${this.language} ?hidden=${!bound}>${bound?.text}</span
      ><slot ?hidden=${bound !== undefined} @slotchange=${() => this.requestUpdate()}></slot>`;
  }
}
