import {html, nothing, type TemplateResult} from 'lit';
import type {Description, Run} from '../view/description.js';
import type {FigureItem} from '../view/figure.js';
import type {Choice} from './choice.js';
import type {Failure} from './failure.js';
import {findField} from './find-field.js';

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

/** What stands in the row above a drawing. */
export interface Controls {
  /** Label of the find field; none leaves the field out. */
  readonly find: string | undefined;
  readonly items: readonly FigureItem[];
  readonly typed: string;
  readonly typing: (text: string) => void;
  readonly asked: (text: string) => void;
  /** Whether there will be menus; they come a moment after the drawing. */
  readonly menus: boolean;
  readonly choices: readonly Choice[];
  readonly chosen: (choice: Choice, value: string) => void;
  readonly narrow: boolean;
  /** Goes into the drawing; none leaves its button out. */
  readonly explore: (() => void) | undefined;
  readonly exploring: boolean;
}

/** The find field, the menus (folded when narrow) and the button that goes into the drawing. */
export function controls(row: Controls): TemplateResult {
  const menus = row.choices.map((choice) => menu(choice, row.chosen));
  const names = row.choices.map((choice) => choice.label.toLowerCase()).join(' or ');
  const entered = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    row.explore?.();
  };
  return html`<div class="controls">
    ${
      row.find
        ? findField({
            label: row.find,
            items: row.items,
            typed: row.typed,
            typing: row.typing,
            asked: row.asked,
          })
        : nothing
    }
    ${
      row.narrow && row.menus
        ? html`<details class="menus">
            <summary>Change ${names || 'the chart'}</summary>
            <div class="controls">${menus}</div>
          </details>`
        : menus
    }
    ${
      row.explore
        ? html`<button
            class="button explore"
            part="button"
            tabindex=${row.exploring ? -1 : 0}
            @click=${row.explore}
            @keydown=${entered}
          >
            Explore the chart
          </button>`
        : nothing
    }
  </div>`;
}

function menu(choice: Choice, chosen: (choice: Choice, value: string) => void) {
  const id = `choice-${choice.property}`;
  return html`<div class="field">
    <label for=${id}>${choice.label}</label>
    <select
      id=${id}
      @change=${(event: Event) => chosen(choice, (event.target as HTMLSelectElement).value)}
    >
      ${choice.options.map(
        ({value, label}) =>
          html`<option value=${value} .selected=${value === choice.value}>${label}</option>`,
      )}
    </select>
  </div>`;
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
