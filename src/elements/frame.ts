import {html, nothing, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';
import type {Description, Run} from '../view/description.js';
import type {FigureView} from '../view/figure.js';
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

/** What the chart shows and how to read it, folded, and what its tools add. */
export function helpBox(
  reading: string,
  more: TemplateResult | undefined,
  language: Language,
): TemplateResult {
  const {say} = formats(language);
  return html`<details class="help" part="help">
    <summary>${say`Help with this chart`}</summary>
    <p>${reading}</p>
    ${more}
  </details>`;
}

/** What a failure says; what it says in English alone is marked as English. */
export function failureWords({message, detail}: Failure): string | TemplateResult {
  return detail === undefined ? message : html`${message} <span lang="en">${detail}</span>`;
}

/** What is wrong, in its place; with the last good chart still there when `lastGood` says from when. */
export function failureBox(
  failure: Failure,
  lastGood: Date | undefined,
  retry: () => void,
  language: Language,
): TemplateResult {
  const {problems} = failure;
  const {say, day} = formats(language);
  return html`<div class="failure" part="error">
    <p><strong>${say`We could not load this chart.`}</strong> ${failureWords(failure)}</p>
    ${
      problems.length
        ? html`<details ?open=${problems.length <= 3}>
            <summary>
              ${problems.length === 1 ? say`The problem` : say`All ${problems.length} problems`}
            </summary>
            <ol lang="en">
              ${problems.map((problem) => html`<li>${problem}</li>`)}
            </ol>
          </details>`
        : nothing
    }
    ${
      lastGood
        ? html`<p>
            ${say`Showing the last data we have, from ${day(lastGood)} at ${lastGood.toTimeString().slice(0, 5)}.`}
          </p>`
        : nothing
    }
    ${
      failure.retry
        ? html`<button class="button" part="button" @click=${retry}>${say`Try again`}</button>`
        : nothing
    }
  </div>`;
}

/** Notes, source and licence; the document's own notes are in its own language. */
export function footer({notes, source}: Description, view: FigureView): TemplateResult {
  const {say} = formats(view.language);
  const {notes: own, language} = view.provenance;
  return html`<div class="footer" part="footer">
    <p class="notes" part="notes">
      ${notes.length ? html`<strong>${say`Notes:`}</strong>` : nothing}
      <slot name="notes"></slot>
      ${notes.map((note, at) => [at ? ' ' : nothing, own.includes(note) ? html`<span lang=${language}>${note}</span>` : note])}
    </p>
    <p part="source">
      <slot name="source"><strong>${say`Source:`}</strong> ${runs(source)}</slot>
    </p>
  </div>`;
}
