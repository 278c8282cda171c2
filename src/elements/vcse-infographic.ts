import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {NamedTables} from '../contract/read-tables.js';
import {formats} from '../format/formats.js';
import {infographicStyles} from '../theme/infographic-styles.js';
import {tokens} from '../theme/tokens.js';
import type {Sheet} from '../view/sheet.js';
import type {BoundElement} from './bound-element.js';
import {colorsOn} from './colors-on.js';
import {DocumentLoader, type DocumentSource} from './document-loader.js';
import type {Dictionaries} from './languages.js';
import {oneOf} from './one-of.js';
import type {sheetDownloads} from './sheet-downloads.js';
import {sheetFaults} from './sheet-faults.js';
import {SpokenElement} from './spoken-element.js';
import {tellAuthor} from './tell-author.js';
import {knownColors, ThemeCheck} from './theme-check.js';

const templates = ['quarter', 'one-page', 'social'] as const;
const styles = [tokens, infographicStyles];

/**
 * A sheet: an author's headings, headline numbers, charts, quotes, pictures and pairs of what was said and done, arranged on
 * a grid that is one column on a phone and A4 on paper. All of it stays in the page, in its own order.
 *
 * @slot - The sheet, as plain HTML with charts and numbers of this library.
 * @csspart sheet - The sheet.
 * @csspart downloads - What the sheet can be taken along as.
 * @csspart button - Its buttons.
 * @cssproperty --vcse-brand - Colour of the band of the title, of headline numbers and of edges.
 * @cssproperty --vcse-on-brand - Colour of the words of the title.
 * @cssproperty --vcse-page - Colour behind the sheet.
 * @cssproperty --vcse-text - Colour of text.
 * @cssproperty --vcse-tint - Colour behind quotes and pairs.
 * @fires {CustomEvent<object>} vcse-ready - The document of the sheet is here.
 * @fires {CustomEvent<{reason: string; problems: readonly string[]}>} vcse-error - The document or `template` is wrong; `detail.problems` is the list.
 */
export class VcseInfographic extends SpokenElement implements DocumentSource<NamedTables> {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    ...SpokenElement.properties,
    src: {},
    data: {attribute: false},
    pin: {},
    loading: {},
    template: {reflect: true},
    publisher: {},
    noDownloads: {type: Boolean, attribute: 'no-downloads'},
    status: {state: true},
    downloads: {state: true},
  };

  /** Address of the document that its numbers are from, where they name none of their own. */
  src: string | undefined;
  /** The document itself, as an object; it wins over `src`. Replaced, never changed in place. */
  data: unknown;
  /** Hash that the document must have, `sha256-` and 64 hexadecimal digits: another one is refused. */
  pin: string | undefined;
  /** `lazy` loads only when the sheet comes near the viewport. */
  loading: 'lazy' | 'eager' = 'eager';
  /** How it is arranged: `quarter`, `one-page` or `social`; left out, the first. */
  template: string | undefined;
  /** Who publishes it; left out, the document's publisher. */
  publisher: string | undefined;

  /** Leaves out what the sheet can be taken along as. */
  noDownloads = false;

  private status = '';
  private downloads: typeof sheetDownloads | undefined;

  readonly #loader = new DocumentLoader<NamedTables>(this);
  readonly #observer = new MutationObserver(() => this.#look());
  #told: unknown;

  readonly contract = async (input: unknown, options: {name: string}): Promise<NamedTables> =>
    (await import('../contract/read-tables.js')).readTables(input, options);

  /** Where the sheet's document is on its way: `loading`, `ready` (also without one) or `failed`. */
  get state(): 'loading' | 'ready' | 'failed' {
    const {document, error} = this.#loader;
    if (error !== undefined) return 'failed';
    return document || (this.src === undefined && this.data === undefined) ? 'ready' : 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, {childList: true, subtree: true});
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  /**
   * The sheet as plain data, which its pictures and files are made of. It waits for its document and its charts.
   *
   * @returns a frozen object: title, lead, colours, and the parts in the order of the source
   * @throws LoadError or ContractError when a document is wrong; RangeError for a chart without a figure, or an element
   *   that is not loaded
   */
  async toSheet(): Promise<Sheet> {
    await this.updateComplete;
    await this.#loader.reading;
    if (this.#loader.error) throw this.#loader.error as Error;
    await this.updateComplete;
    await Promise.all(this.#numbers().map((each) => each.updateComplete));
    const {sheetOf} = await import('./sheet-of.js');
    const colors = this.#colors();
    const publisher = this.#publisher();
    return sheetOf(this, {language: this.language, colors, ...(publisher ? {publisher} : {})});
  }

  protected override dictionaries(): Dictionaries {
    return {cy: () => import('../words/cy/infographic.js')};
  }

  protected override firstUpdated(): void {
    new ThemeCheck(this, styles);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('template') || this.template === undefined) return;
    try {
      oneOf('template', this.template, templates);
    } catch (error) {
      this.#fail('settings', error);
    }
  }

  protected override updated(): void {
    const {document, error} = this.#loader;
    const now = error ?? document;
    if (now === undefined || now === this.#told) return;
    this.#told = now;
    this.#look();
    if (error === undefined) return this.#tell('vcse-ready', {});
    this.#fail('document', error);
  }

  protected override render(): TemplateResult {
    const {language, downloads} = this;
    const {say} = formats(language);
    return html`<div class="sheet" part="sheet"><slot></slot></div>
      ${
        this.noDownloads
          ? nothing
          : html`<details
              class="downloads"
              part="downloads"
              lang=${language}
              @toggle=${this.#bringDownloads}
            >
              <summary>${say`Download this sheet`}</summary>
              ${downloads?.(this)}
            </details>`
      }
      <p class="unseen" role="status" lang=${language}>${this.status}</p>`;
  }

  /** Says something to readers, once. */
  say(words: string): void {
    this.status = words;
  }

  #bringDownloads(): void {
    if (this.downloads) return;
    import('./sheet-downloads.js').then(
      ({sheetDownloads}) => (this.downloads = sheetDownloads),
      () => this.say(formats(this.language).say`This part of the page could not be loaded.`),
    );
  }

  /** Gives its document to the numbers in it, has charts drawn before they are printed, and tells what is wrong. */
  #look(): void {
    const {document, error} = this.#loader;
    const given = document ?? (error as Error | undefined);
    if (given) for (const number of this.#numbers()) number.sheet = given;
    for (const chart of this.querySelectorAll<HTMLElement>('[src]:not([loading])'))
      if (chart.localName.startsWith('vcse-')) chart.setAttribute('loading', 'eager');
    for (const fault of sheetFaults(this)) tellAuthor(`${this.localName}: ${fault}`);
  }

  #numbers(): readonly BoundElement[] {
    return [...this.querySelectorAll<BoundElement>('vcse-value, vcse-figure-number')];
  }

  #colors(): Sheet['colors'] {
    const known = knownColors(styles);
    const there = colorsOn(this, known);
    const color = (wanted: string) =>
      there[wanted] ?? known.find(({name}) => name === wanted)?.color ?? '#000000';
    return Object.freeze({
      ink: color('text'),
      paper: color('page'),
      accent: color('brand'),
      onAccent: color('on-brand'),
    });
  }

  #publisher(): string | undefined {
    const {contributors = []} = this.#loader.document ?? {};
    return this.publisher ?? contributors.find(({role}) => role === 'publisher')?.title;
  }

  #fail(reason: 'document' | 'settings', error: unknown): void {
    const message = error instanceof Error ? error.message : 'unknown error';
    tellAuthor(`${this.localName}: ${message}`);
    this.#tell('vcse-error', {reason, problems: [message]});
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }
}
