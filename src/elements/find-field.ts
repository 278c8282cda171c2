import {html, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';
import type {FigureItem} from '../view/figure.js';

/** Suggestions offered at once. */
const MOST = 20;

/**
 * Items whose names hold what was typed, in any case: those that begin with it first.
 *
 * @param typed - what the reader typed; nothing typed finds nothing
 */
export function found(items: readonly FigureItem[], typed: string): readonly FigureItem[] {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return [];
  const begins: FigureItem[] = [];
  const holds: FigureItem[] = [];
  for (const item of items) {
    const at = item.name.toLowerCase().indexOf(wanted);
    if (at === 0) begins.push(item);
    else if (at > 0) holds.push(item);
  }
  return [...begins, ...holds];
}

/** What a find field needs to know and to tell. */
export interface FindField {
  readonly language: Language;
  readonly label: string;
  readonly items: readonly FigureItem[];
  readonly typed: string;
  /** The name of the selected item: shown while nothing is being typed. */
  readonly typing: (text: string) => void;
  /** The reader asked for the name in the field. */
  readonly asked: (text: string) => void;
}

/** A field to find an item by name: a native input with the browser's own suggestions. */
export function findField({
  language,
  label,
  items,
  typed,
  typing,
  asked,
}: FindField): TemplateResult {
  const text = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<div class="field">
    <label for="find">${label}</label>
    <input
      id="find"
      type="text"
      list="names"
      autocomplete="off"
      spellcheck="false"
      placeholder=${formats(language).say`Type a name`}
      .value=${typed}
      @input=${(event: Event) => typing(text(event))}
      @change=${(event: Event) => asked(text(event))}
    />
    <datalist id="names">
      ${found(items, typed)
        .slice(0, MOST)
        .map((item) => html`<option value=${item.name}></option>`)}
    </datalist>
  </div>`;
}
