import {html, nothing, type TemplateResult} from 'lit';
import type {Description, Run} from '../view/description.js';
import type {Failure} from './failure.js';

/** Pieces of a sentence as text, strong text and links. */
export function runs(pieces: readonly Run[]): (string | TemplateResult)[] {
  return pieces.map(({text, strong, href}) => {
    if (href) return html`<a href=${href} rel="noopener noreferrer">${text}</a>`;
    return strong ? html`<strong>${text}</strong>` : text;
  });
}

/** A text whose periods, such as 2018-19, stay on one line. */
export function unbroken(text: string): string {
  return text.replace(/(\d)-(\d)/g, '$1\u2011$2');
}

/** What the chart shows and how to read it, folded. */
export function helpBox(paragraphs: readonly (string | undefined)[]): TemplateResult {
  return html`<details class="help" part="help">
    <summary>Help with this chart</summary>
    ${paragraphs.map((text) => (text ? html`<p>${text}</p>` : nothing))}
  </details>`;
}

/** What is wrong, in its place; with the last good chart still there when `lastGood` says from when. */
export function failureBox(
  failure: Failure,
  lastGood: Date | undefined,
  retry: () => void,
): TemplateResult {
  const {problems} = failure;
  return html`<div class="failure" part="error">
    <p><strong>We could not load this chart.</strong> ${failure.message}</p>
    ${
      problems.length
        ? html`<details ?open=${problems.length <= 3}>
            <summary>
              ${problems.length === 1 ? 'The problem' : `All ${problems.length} problems`}
            </summary>
            <ol>
              ${problems.map((problem) => html`<li>${problem}</li>`)}
            </ol>
          </details>`
        : nothing
    }
    ${
      lastGood
        ? html`<p>
            Showing the last data we have, from
            ${lastGood.toLocaleString('en-GB', {dateStyle: 'long', timeStyle: 'short'})}.
          </p>`
        : nothing
    }
    ${
      failure.retry
        ? html`<button class="button" part="button" @click=${retry}>Try again</button>`
        : nothing
    }
  </div>`;
}

/** Notes, source and licence. */
export function footer(words: Description): TemplateResult {
  return html`<footer class="footer" part="footer">
    <p class="notes" part="notes">
      ${words.notes.length ? html`<strong>Notes:</strong>` : nothing}
      <slot name="notes"></slot>
      ${words.notes.join(' ')}
    </p>
    <p part="source">
      <slot name="source"><strong>Source:</strong> ${runs(words.source)}</slot>
    </p>
  </footer>`;
}
