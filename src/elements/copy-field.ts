import {html, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import {copyText, type Saying} from './copy-text.js';

/** A text to copy, in a field in which it can also be selected by hand, with a button that copies it. */
export function copyField(host: Saying, id: string, label: string, text: string): TemplateResult {
  const {say} = formats(host.language);
  const lines = Math.min(12, text.split('\n').length + Math.floor(text.length / 90));
  return html`<div class="copy">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      readonly
      rows=${Math.max(2, lines)}
      spellcheck="false"
      .value=${text}
      @focus=${(event: FocusEvent) => (event.target as HTMLTextAreaElement).select()}
    ></textarea>
    <button
      class="button"
      part="button"
      aria-label=${say`Copy: ${label}`}
      @click=${() => copyText(host, text, say`Copied: ${label}.`)}
    >
      ${say`Copy`}
    </button>
  </div>`;
}
