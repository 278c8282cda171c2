import {html, nothing, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';
import type {FigureItem} from '../view/figure.js';
import type {Choice} from './choice.js';
import {findField} from './find-field.js';

/** What stands in the row above a drawing. */
export interface Controls {
  readonly language: Language;
  /** Label of the find field; none leaves the field out. */
  readonly find: string | undefined;
  readonly items: readonly FigureItem[];
  readonly typed: string;
  readonly typing: (text: string) => void;
  readonly asked: (text: string) => void;
  readonly choices: readonly Choice[];
  readonly chosen: (choice: Choice, value: string) => void;
  readonly narrow: boolean;
  /** Goes into the drawing; none leaves its button out. */
  readonly explore: (() => void) | undefined;
  readonly exploring: boolean;
}

/** The find field, switches, menus (folded when narrow) and the button that goes into the drawing. */
export function controls(row: Controls): TemplateResult {
  const folded = row.choices.filter((choice) => !choice.switch);
  const menus = folded.map((choice) => menu(choice, row.chosen));
  const {say, either} = formats(row.language);
  const names = either(folded.map((choice) => choice.label.toLowerCase()));
  const entered = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    row.explore?.();
  };
  return html`${
    row.find
      ? findField({
          language: row.language,
          label: row.find,
          items: row.items,
          typed: row.typed,
          typing: row.typing,
          asked: row.asked,
        })
      : nothing
  }
  ${row.choices.map((choice) => (choice.switch ? switches(choice, row.chosen) : nothing))}
  ${
    row.narrow && menus.length
      ? html`<details class="menus">
          <summary>${say`Change ${names}`}</summary>
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
          ${say`Explore the chart`}
        </button>`
      : nothing
  }`;
}

function switches(choice: Choice, chosen: (choice: Choice, value: string) => void) {
  return html`<div class="switches" role="group" aria-label=${choice.label}>
    ${choice.options.map(
      ({value, label}) =>
        html`<button
          class="button"
          part="button"
          aria-pressed=${value === choice.value}
          @click=${() => chosen(choice, value)}
        >
          ${label}
        </button>`,
    )}
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
