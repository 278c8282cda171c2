import type {PropertyDeclarations, PropertyValues} from 'lit';
import type {NamedTables} from '../contract/read-tables.js';
import {boundText, type BoundUnit} from '../format/bound-text.js';
import {withoutNumber} from '../format/without-number.js';
import {writtenNumber} from '../format/written-number.js';
import {boundValue, type Binding} from '../view/bound-value.js';
import {bindingOf} from './binding-of.js';
import {DocumentLoader, type DocumentSource} from './document-loader.js';
import {SpokenElement} from './spoken-element.js';
import {tellAuthor} from './tell-author.js';

/** A number of a document, as an element shows it. */
export interface Bound {
  readonly binding: Binding;
  readonly unit: BoundUnit;
  /** `undefined` where the document holds it back or has none. */
  readonly value: number | undefined;
  readonly text: string;
  readonly tables: Tables;
}

/** Rows of a document by the names of their tables. */
type Tables = Parameters<typeof boundValue>[0];

/**
 * A number in a text that stands in a document: the document's own number is shown, and an author whose number is another
 * is told.
 *
 * @fires {CustomEvent<object>} vcse-ready - The number of a document is in the page.
 * @fires {CustomEvent<{reason: string; problems: readonly string[]}>} vcse-error - The document or the settings are wrong; `detail.problems` is the list.
 * @fires {CustomEvent<{written: string; value: number | undefined}>} vcse-mismatch - The author's number is not the document's; `detail.value` is that.
 */
export abstract class BoundElement extends SpokenElement implements DocumentSource<NamedTables> {
  static override properties: PropertyDeclarations = {
    ...SpokenElement.properties,
    src: {},
    data: {attribute: false},
    pin: {},
    loading: {},
    of: {},
    sum: {},
    where: {},
    share: {},
    as: {},
    sheet: {attribute: false},
    bound: {state: true},
  };

  /** Address of the document; left out, the document of the sheet around it. */
  src: string | undefined;
  /** The document itself, as an object; it wins over `src`. Replaced, never changed in place. */
  data: unknown;
  /** Hash that the document must have, `sha256-` and 64 hexadecimal digits: another one is refused. */
  pin: string | undefined;
  /** `lazy` loads only when the number comes near the viewport. */
  loading: 'lazy' | 'eager' = 'eager';
  /** Name of the document's table. */
  of: string | undefined;
  /** Name of the column whose numbers are added; left out, rows are counted. */
  sum: string | undefined;
  /** Only rows that say this, as `feeling=negative|very-negative; period=2022-23 Q1`; a star stands for any value that is not empty. */
  where: string | undefined;
  /** What the number is a part of: conditions as in `where`; empty for all. Left out, the number itself is shown. */
  share: string | undefined;
  /** What the number is: `count`, `pounds`, `share` or `percent`; left out, by what is asked for. */
  as: string | undefined;

  /** The checked document of the sheet that it stands in, or why there is none, given by the sheet. */
  sheet: NamedTables | Error | undefined;

  readonly scriptIsDocument = false;

  protected bound: Bound | undefined;

  readonly #loader = new DocumentLoader<NamedTables>(this);
  #told: unknown;
  #ready: NamedTables | undefined;
  #failed = false;

  /** The number as its author wrote it. */
  protected abstract written(): string;

  readonly contract = async (input: unknown, options: {name: string}): Promise<NamedTables> =>
    (await import('../contract/read-tables.js')).readTables(input, options);

  /** Where the number is on its way: `loading`, `ready` or `failed`. */
  get state(): 'loading' | 'ready' | 'failed' {
    if (this.#failed) return 'failed';
    return !this.of || this.bound ? 'ready' : 'loading';
  }

  /** The checked document that the number is from: its own, or the sheet's. */
  protected get document(): NamedTables | undefined {
    const document = this.#hasOwn ? this.#loader.document : this.sheet;
    return document instanceof Error ? undefined : document;
  }

  get #hasOwn(): boolean {
    return this.src !== undefined || this.data !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {document} = this;
    try {
      const error = this.#hasOwn ? this.#loader.error : this.of && this.sheet;
      if (error instanceof Error) throw error;
      this.bound = document && this.#bind(document);
      this.#failed = false;
    } catch (error) {
      this.bound = undefined;
      this.#failed = true;
      this.#fail(error);
    }
  }

  protected override updated(): void {
    const {bound, document} = this;
    if (!bound || !document) return;
    this.#compare(bound);
    if (document === this.#ready) return;
    this.#ready = document;
    this.#tell('vcse-ready', {});
  }

  #bind(document: NamedTables): Bound | undefined {
    const wanted = bindingOf(this);
    if (!wanted) return undefined;
    const {unit, ...binding} = wanted;
    const tables = Object.fromEntries(document.tables.map(({name, rows}) => [name, rows]));
    const cell = boundValue(tables, binding);
    const value = cell.kind === 'value' ? cell.value : undefined;
    const text =
      cell.kind === 'value'
        ? boundText(cell.value, unit, this.language)
        : withoutNumber(cell.kind, this.language);
    return {binding, unit, value, text, tables};
  }

  /** Tells the author when a number of theirs is not the document's, as exactly as theirs is written. */
  #compare({value, unit, text}: Bound): void {
    const written = this.written().trim();
    const found = writtenNumber(written);
    if (!found) return;
    const there = value !== undefined && unit === 'percent' ? value / 100 : value;
    const plain = unit === 'percent' && !/%|per cent/i.test(written) ? value : there;
    const agrees =
      plain !== undefined && Math.abs(plain - found.value) <= found.within * (1 + 1e-9);
    const key = `${written} ${value ?? ''}`;
    if (agrees || this.#told === key) return;
    this.#told = key;
    tellAuthor(
      `${this.localName}: the page says "${written}", but ${this.#name} says ${text} (${this.#asked}). The page shows ${text}.`,
    );
    this.#tell('vcse-mismatch', {written, value});
  }

  #fail(error: unknown): void {
    const message = error instanceof Error ? error.message : 'unknown error';
    if (this.#told === message) return;
    this.#told = message;
    tellAuthor(
      `${this.localName} (${this.#asked}): ${message}. The page shows its own words instead of ${this.#name}'s number.`,
    );
    const reason = error instanceof RangeError ? 'settings' : 'document';
    this.#tell('vcse-error', {reason, problems: [message]});
  }

  get #name(): string {
    return this.#hasOwn ? this.#loader.name : (this.document?.name ?? 'the sheet');
  }

  get #asked(): string {
    return ['of', 'sum', 'where', 'share']
      .flatMap((name) => {
        const value = this.getAttribute(name);
        return value === null ? [] : [`${name}="${value}"`];
      })
      .join(' ');
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }
}
