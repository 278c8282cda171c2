import {
  LitElement,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Drawing, Size} from '../draw/drawing.js';
import type {VegaLite} from '../export/vega-lite.js';
import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';
import {drawingStyles} from '../theme/drawing-styles.js';
import {frameStyles} from '../theme/frame-styles.js';
import {tokens} from '../theme/tokens.js';
import type {Description, ItemWords} from '../view/description.js';
import type {FigureItem, FigureView} from '../view/figure.js';
import type {ChartDetails, ChartTools} from './chart-tools.js';
import {DocumentLoader} from './document-loader.js';
import {failureOf} from './failure-of.js';
import {failureText} from './failure-text.js';
import type {Failure} from './failure.js';
import {failureBox, failureWords, footer, helpBox, runs, unbroken} from './frame.js';
import {languageOf} from './language-of.js';

/** What makes a figure of a document: its view, and from that its words and its drawing. */
export interface ChartKit<Document, View> {
  /** The figure under the element's settings; `undefined` when nothing is in it. */
  readonly view: (document: Document) => View | undefined;
  readonly describe: (view: View) => Description;
  readonly draw: (view: View, size: Size) => Drawing;
}

/** What is on the page: a view, and the words and the drawing made from it. */
interface Shown<View> {
  readonly view: View;
  readonly words: Description;
  readonly draw: (view: View, size: Size) => Drawing;
}

/** Narrower than this, in pixels, a chart uses its phone layout. */
const NARROW = 600;

/**
 * The frame around every chart: loading, the waiting, empty, failed and ready states, heading,
 * sentence, drawing, exploring, table, download and sources. A chart adds its contract, its view and
 * its drawing.
 *
 * @attr no-table - Leaves out the table and its button.
 * @attr no-downloads - Leaves out the files.
 * @attr no-cite - Leaves out the citation.
 * @attr no-embed - Leaves out the code for other pages.
 * @attr no-help - Leaves out the help.
 * @attr embed-page - Address of `embed.html` on this site, for the code of a frame; left out, the frame shows this page.
 * @slot caption - The heading, instead of the computed one.
 * @slot source - The source line, instead of the document's.
 * @slot notes - Notes of the page's author, before the document's.
 * @slot - What readers see until the chart is drawn, and when it cannot be.
 * @cssproperty --vcse-font - Font family, where a page gives its own to classes only.
 * @cssproperty --vcse-padding - Room inside the frame.
 * @cssproperty --vcse-grid - Lines of the grid, and between rows of the table.
 * @cssproperty --vcse-control-border - Edges of buttons, menus and fields.
 * @cssproperty --vcse-focus - The ring round what has the focus.
 * @cssproperty --vcse-focus-edge - The edge of that ring.
 * @fires {CustomEvent<object>} vcse-ready - The first drawing of a document is in the page.
 * @fires {CustomEvent<{reason: string; problems: readonly string[]}>} vcse-error - The document or the settings are wrong; `detail.problems` is the list.
 * @fires {CustomEvent<{shared: string}>} vcse-change - The reader changed the chart by a menu; `detail.shared` is what an address needs to show the same.
 * @fires {CustomEvent<{id: string | undefined}>} vcse-select - The reader chose an item, or gave it up; `detail.id` is its identifier.
 */
export abstract class ChartElement<Document, View extends FigureView> extends LitElement {
  static override styles = [tokens, frameStyles, drawingStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    data: {attribute: false},
    pin: {},
    loading: {},
    explore: {type: Boolean},
    headingLevel: {type: Number, attribute: 'heading-level'},
    selected: {},
    group: {},
    shown: {state: true},
    failure: {state: true},
    empty: {state: true},
    width: {state: true},
    tools: {state: true},
    typed: {state: true},
    status: {state: true},
    language: {state: true},
  };

  /** Address of the document. */
  src: string | undefined;
  /** The document itself, as an object; it wins over `src`. Replaced, never changed in place. */
  data: unknown;
  /** Hash that the document must have, `sha256-` and 64 hexadecimal digits: another one is refused. */
  pin: string | undefined;
  /** `eager` loads at once, not only when the chart comes near the viewport. */
  loading: 'lazy' | 'eager' = 'lazy';
  /** Makes the drawing explorable by keys from the start, without its button. */
  explore = false;
  /** Level of the heading, from 1 to 6. */
  headingLevel = 3;
  /** Identifier of the chosen item. */
  selected: string | undefined;
  /** Charts of one group have one chosen item. */
  group: string | undefined;

  /** Of the words: that of the nearest `lang`, as soon as its texts are here. */
  language: Language = 'en';

  /** Checks a document and copies it. */
  abstract readonly contract: (input: unknown, options: {name: string}) => Promise<Document>;
  /** What makes the figure: at once when its module is here, else when it has come. */
  protected abstract kit(): ChartKit<Document, View> | Promise<ChartKit<Document, View>>;
  /** What is needed only after the first drawing. */
  protected abstract details(): Promise<ChartDetails<View, this>>;
  /** Label of the field that finds an item; none for a figure of few items. */
  protected abstract findLabel(view: View): string | undefined;
  /** Whether menus stand above this view, so that their place is kept until they come. */
  protected abstract hasMenus(view: View): boolean;

  /** What stands between the controls and the drawing. */
  protected above?(view: View): TemplateResult;
  /** What stands after the drawing and belongs to it: a legend, a panel, a tree. */
  protected beside?(view: View): TemplateResult;

  protected shown: Shown<View> | undefined;
  private failure: Failure | undefined;
  private empty = false;
  private width = 0;
  private tools: ChartTools<View, this> | undefined;
  private typed: string | undefined;
  private status: string | TemplateResult = '';

  /** The current drawing, for exploring. */
  drawing: Drawing | undefined;
  readonly #loader = new DocumentLoader<Document>(this);
  readonly #resized = new ResizeObserver(() => {
    // In a frame of its own: the new drawing changes the height, which must not be observed in this one.
    requestAnimationFrame(() => this.#measure());
  });
  #document: Document | undefined;
  #readyFor: Document | undefined;
  #error: unknown;
  #equipping = false;
  /** The tools did not come. */
  #alone: true | undefined;
  #em = 1;
  #shared = '';
  #learning: Promise<void> | undefined;
  /** How high the chart was, at which width, in a page that was filled before any script. */
  #before = {width: -1, height: 0};
  #drawn: {readonly shown: Shown<View>; readonly width: number; readonly em: number} | undefined;

  /** Where the chart is on its way: `loading`, `ready`, `empty` or `failed`. */
  get state(): 'loading' | 'ready' | 'empty' | 'failed' {
    if (this.failure) return 'failed';
    if (this.empty) return 'empty';
    return this.shown ? 'ready' : 'loading';
  }

  /** The figure on the page, as a plain object. */
  get figure(): View | undefined {
    return this.shown?.view;
  }

  get shownItems(): readonly FigureItem[] {
    return this.shown?.view.items ?? [];
  }

  get narrow(): boolean {
    return this.width < NARROW;
  }

  /** The figure in words. */
  get words(): Description | undefined {
    return this.shown?.words;
  }

  itemWords(index: number): ItemWords {
    const {tools, shown} = this;
    return tools && shown
      ? tools.details.itemWords(shown.view, index)
      : {title: '', lines: [], label: ''};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measure();
    this.#resized.observe(this);
    this.heed();
    this.#fetchKit();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  /** Chooses for the reader, as a click or Enter does, says the words of the item, and tells the page. */
  choose(id: string | undefined, item = id): void {
    this.selected = id;
    this.typed = undefined;
    const index = this.shownItems.findIndex((each) => each.id === item);
    if (index >= 0) this.status = this.itemWords(index).label;
    this.#tell('vcse-select', {id});
  }

  /**
   * What the reader changed, for an address that shows the same: codes of menus and of the chosen item, such as
   * `measure=share&selected=E38000225`. Set it to change the chart as the reader could; all else in it is left out.
   */
  get shared(): string {
    return this.tools?.reading.text ?? this.#shared;
  }
  set shared(text: string) {
    this.#shared = text;
    if (this.tools) this.tools.reading.text = text;
  }

  /**
   * The figure as a Vega-Lite 6 specification, complete with its data: what “Download” saves. It waits for the document,
   * asking for it at once, as `loading="eager"` does, and for settings that were just changed.
   *
   * @returns a plain object, safe to change and to keep as JSON
   * @throws LoadError or ContractError when there is no figure because of the document; RangeError when the settings do
   *   not fit it, nothing is in the figure, or the chart has no document or is not in a page
   */
  async toVegaLite(): Promise<VegaLite> {
    const [{specOf}, details] = await this.#late();
    return specOf(this, details, this.#loader, () => this.failure);
  }

  /**
   * Takes the language that the chart stands in.
   *
   * @param again - its texts are others now
   */
  heed(again = false): void {
    const wanted = languageOf(this);
    if (wanted === 'en') {
      this.#learning = undefined;
      return this.#speak(wanted, again);
    }
    const learning = this.#learn(wanted).then((language) => {
      if (this.#learning !== learning) return;
      this.#learning = undefined;
      this.#speak(language, again);
    });
    this.#learning = learning;
  }

  /** Says something once to those who cannot see that it happened. */
  say(text: string): void {
    this.status = text;
  }

  /** The document on the page, as it was checked and copied. */
  get document(): Document | undefined {
    return this.#document;
  }

  /** The document on the page, as it was given. */
  get given(): unknown {
    return this.#loader.given;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const document = this.#loader.document;
    const settings =
      changed.has('language') ||
      [...changed.keys()].some(
        (key) => !(this.constructor as typeof LitElement).elementProperties.get(key)?.state,
      );
    if (document !== undefined && (document !== this.#document || settings)) {
      this.#document = document;
      this.#make(document);
    }
    if (this.#loader.error !== this.#error) {
      this.#error = this.#loader.error;
      const error = this.#error;
      if (error !== undefined) {
        // In the reader's words, once they are known.
        if (!this.#learning) this.#fail(error);
        else void this.#learning.then(() => error === this.#error && this.#fail(error));
      } else if (this.failure?.reason !== 'settings') this.failure = undefined;
    }
    this.#redraw();
  }

  /**
   * Height to keep free before the drawing, in pixels, so that what follows the chart does not move when it
   * comes. A host may know better: `--vcse-reserve`.
   */
  protected reserve(width: number): number {
    return width < NARROW ? 1160 : 700 + 240_000 / width;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // After what a filled page has there, whose slots hold the author's words until the drawing is here.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override updated(): void {
    const {width} = this;
    const before = this.renderRoot.querySelector<HTMLElement>('.before');
    if (before && (this.tools ?? this.#alone ?? this.empty)) {
      this.#before = {width, height: before.offsetHeight};
      before.remove();
    }
    const kept =
      width === this.#before.width
        ? this.#before.height
        : this.state === 'loading' || this.shown
          ? this.reserve(width || NARROW) * this.#em
          : 0;
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame:not(.before *)');
    frame?.style.setProperty('--_reserve', `${Math.round(kept)}px`);
    if (this.#equipping || !this.drawing) return;
    this.#equipping = true;
    void this.#equip();
  }

  protected override render(): TemplateResult {
    const {shown, failure} = this;
    const {say} = formats(this.language);
    return html`<div
      class="frame"
      part="frame"
      lang=${this.language}
      dir="ltr"
      aria-busy=${this.state === 'loading'}
    >
      <div
        class="heading"
        id="heading"
        part="heading"
        role="heading"
        aria-level=${this.headingLevel}
      >
        <slot name="caption">${shown?.words.heading ?? this.#waitingWords()}</slot>
      </div>
      ${failure ? failureBox(failure, this.#lastGood(), () => this.#loader.retry(), this.language) : nothing}
      ${shown && this.drawing ? this.#figure(shown, this.drawing) : nothing}
      ${this.empty ? html`<p class="empty">${say`No data for this choice.`}</p>` : nothing}
      <div class="fallback" ?hidden=${shown !== undefined}><slot></slot></div>
      <p class="unseen" role="status">${this.status}</p>
    </div>`;
  }

  #figure(shown: Shown<View>, drawing: Drawing) {
    const {view, words} = shown;
    const {exploring, actions} = this.tools ?? {};
    const find = this.findLabel(view);
    const explores = !this.explore && !drawing.speaks;
    return html`<p class="subtitle" part="subtitle">${unbroken(words.subtitle)}</p>
      <p class="sentence" id="sentence" part="sentence">${runs(words.sentence)}</p>
      ${this.hasAttribute('no-help') ? nothing : helpBox(words.reading, this.tools?.help, view.language)}
      <div
        class=${`controls${find ? ' finds' : ''}${this.hasMenus(view) ? ' changes' : ''}${explores ? ' explores' : ''}`}
      >
        ${this.tools?.controls({
          find,
          items: view.items,
          typed: this.typed ?? view.items.find((item) => item.id === this.selected)?.name ?? '',
          typing: (text) => (this.typed = text),
          choices: this.tools.details.choices(view, this),
          narrow: this.narrow,
          explore: explores ? () => exploring?.enter() : undefined,
          exploring: exploring?.by === 'keys',
        })}
      </div>
      ${this.above?.(view) ?? nothing}
      <div
        class="drawing"
        part="drawing"
        @pointermove=${exploring?.pointerMoved}
        @pointerleave=${exploring?.pointerLeft}
        @click=${exploring?.clicked}
      >
        <div aria-hidden=${drawing.speaks ? nothing : 'true'}>${drawing.template}</div>
        ${drawing.speaks ? nothing : (exploring?.overlay() ?? nothing)}
      </div>
      ${this.narrow && !drawing.speaks ? html`<div class="readout">${exploring?.readout() ?? nothing}</div>` : nothing}
      ${this.beside?.(view) ?? nothing}
      ${actions?.template(view, words) ?? html`<div class="actions"></div>`} ${footer(words, view)}`;
  }

  #waitingWords(): string {
    const {say} = formats(this.language);
    if (this.failure) return say`This chart cannot be shown`;
    return this.empty ? say`Nothing to show` : say`Loading the chart…`;
  }

  #lastGood(): Date | undefined {
    return this.shown && this.#loader.loadedAt;
  }

  #measure(): void {
    this.width = Math.round(this.getBoundingClientRect().width);
    const root = Number.parseFloat(getComputedStyle(this.ownerDocument.documentElement).fontSize);
    const em = Math.max(1, root / 16 || 1);
    if (em !== this.#em) this.requestUpdate();
    this.#em = em;
  }

  /** Asks for the figure's module while the document is on its way, not after it. */
  #fetchKit(): void {
    try {
      void Promise.resolve(this.kit()).catch(() => undefined);
    } catch {
      // The settings are wrong: that is told when the document is here.
    }
  }

  #make(document: Document): void {
    this.#guard(() => {
      // A kit may keep the language that its chart has when it is made.
      const kit = this.#learning ? this.#learning.then(() => this.kit()) : this.kit();
      if (!(kit instanceof Promise)) return this.#show(kit, document);
      this.#loader.making = kit.then(
        (ready) => {
          if (document === this.#document) this.#guard(() => this.#show(ready, document));
        },
        (error: unknown) => this.#fail(error),
      );
    });
  }

  #show({view, describe, draw}: ChartKit<Document, View>, document: Document): void {
    const figure = view(document);
    this.empty = figure === undefined;
    if (this.failure?.reason === 'settings') this.failure = undefined;
    this.shown = figure && {view: figure, draw, words: describe(figure)};
  }

  /** Does what may fail, and tells when it does. */
  #guard(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#fail(error);
    }
  }

  #redraw(): void {
    const {shown, width} = this;
    const em = this.#em;
    if (!shown || !width) return;
    const drawn = this.#drawn;
    if (drawn?.shown === shown && drawn.width === width && drawn.em === em) return;
    this.#drawn = {shown, width, em};
    this.#guard(() => {
      this.drawing = shown.draw(shown.view, {width, em});
    });
    if (this.#readyFor === this.#document) return;
    this.#readyFor = this.#document;
    void this.updateComplete.then(() => this.#tell('vcse-ready', {}));
  }

  #fail(error: unknown): void {
    const failure = failureOf(error, this.#loader.name, this.language);
    this.failure = failure;
    this.status = html`${formats(this.language).say`We could not load this chart.`}
    ${failureWords(failure)}`;
    console.error(`${this.localName}: ${failure.reason}`);
    const problems = failure.problems.length ? failure.problems : [failureText(failure)];
    this.#tell('vcse-error', {reason: failure.reason, problems});
  }

  /** What is needed only after the first drawing, of all charts and of this kind. */
  #late() {
    return Promise.all([import('./chart-tools.js'), this.details()]);
  }

  async #equip(): Promise<void> {
    try {
      const [module, details] = await this.#late();
      this.tools = new module.ChartTools(this, details);
      this.shared = this.#shared;
    } catch {
      this.#alone = true;
      // The drawing, the sentence and the sources stand; only exploring and the table are missing.
      this.status = formats(this.language)
        .say`The table and the controls of this chart could not be loaded.`;
    }
  }

  async #learn(wanted: Language): Promise<Language> {
    try {
      const [{learned}, {dictionaries}] = await Promise.all([
        import('./languages.js'),
        this.details(),
      ]);
      return await learned(wanted, dictionaries);
    } catch {
      return 'en';
    }
  }

  #speak(language: Language, again: boolean): void {
    this.language = language;
    if (again) this.requestUpdate('language', '');
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }
}
