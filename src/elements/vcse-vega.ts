import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {readTables, type NamedTables} from '../contract/read-tables.js';
import {describeVega} from '../describe/vega-words.js';
import {formats} from '../format/formats.js';
import {parseJson} from '../load/parse-json.js';
import {frameStyles} from '../theme/frame-styles.js';
import {tokens} from '../theme/tokens.js';
import {vegaStyles} from '../theme/vega-styles.js';
import type {VegaTable, VegaView} from '../view/vega.js';
import {authorSpec} from './author-spec.js';
import {ChartElement, type ChartKit} from './chart-element.js';
import {sceneItems, type SceneItem} from './scene-items.js';
import {VegaPicture} from './vega-picture.js';
import {vegaView, type VegaOptions} from './vega-view.js';

/** Fewer marks than this need no field to find one. */
const FEW = 8;

const engine = () => import('./vega-engine.js');

/**
 * A page author's own Vega-Lite figure over the tables of a document of any kind.
 *
 * @slot - What readers see until the chart is drawn; a `<script type="application/json">` in it is the specification.
 * @csspart heading - The title of the specification.
 * @csspart subtitle - Its subtitle, and the period.
 * @csspart sentence - Its description, and how much it shows.
 * @csspart drawing - The box of the drawing.
 * @csspart mark - The figure's marks.
 * @csspart tooltip - The words at the mark under the pointer or the focus.
 * @csspart button - The buttons.
 * @csspart table - The table.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart error - The message in place of a chart.
 * @cssproperty --vcse-main - Colour of marks, and of the first category.
 * @cssproperty --vcse-highlight - Colour of the last category and of what stands out.
 * @cssproperty --vcse-page - Colour behind the chart.
 * @cssproperty --vcse-text - Colour of text.
 * @cssproperty --vcse-text-quiet - Colour of axis numbers.
 * @cssproperty --vcse-reserve - Height kept free before the chart is drawn.
 */
export class VcseVega extends ChartElement<NamedTables, VegaView> {
  static override styles = [tokens, frameStyles, vegaStyles];

  static override properties: PropertyDeclarations = {
    spec: {attribute: false},
    identifier: {},
  };

  /** The Vega-Lite specification, as an object; it wins over a script inside the tag. Replaced, never changed in place. */
  spec: unknown;
  /** Field that says what a mark stands for, as other charts of the group know it; left out, `id`, `commissioner`, `supplier` and the like. */
  identifier: string | undefined;

  /** A script inside the tag is the specification, not the document. */
  readonly scriptIsDocument = false;

  override readonly contract = readTables;
  readonly #picture = new VegaPicture(this, engine);
  #latest: Promise<ChartKit<NamedTables, VegaView>> | undefined;
  /** What each figure was made of. */
  readonly #options = new WeakMap<VegaView, VegaOptions>();

  protected override kit(): Promise<ChartKit<NamedTables, VegaView>> {
    const own = this.#kitOf(this.document);
    this.#latest = own;
    // What is asked for may be something else by now.
    const newest = () => (this.#latest === own ? undefined : this.#latest);
    return own.then(
      (kit) => newest() ?? kit,
      (error: unknown) => newest() ?? Promise.reject(error as Error),
    );
  }

  /** The specification as JSON, for pages that show the figure too. */
  get inside(): string {
    return JSON.stringify(this.#given());
  }

  protected override details() {
    return import('./vega-details.js');
  }

  protected override findLabel(view: VegaView): string | undefined {
    return view.drawn && view.items.length >= FEW
      ? formats(view.language).say`Find a mark`
      : undefined;
  }

  protected override hasMenus(): boolean {
    return false;
  }

  protected override above(): TemplateResult {
    return html`${this.#picture.inputs}`;
  }

  /** Several marks may stand for one body: what is chosen, here and in the group, is the body. */
  override choose(id: string | undefined): void {
    const identifier = this.figure?.items.find((item) => item.id === id)?.identifier ?? id;
    const body = id !== identifier && identifier === this.selected ? undefined : identifier;
    super.choose(body, body && id);
  }

  /** The reader changed what the figure shows: table, words and files are of what it shows now. */
  reread(scene: readonly SceneItem[], before: VegaView): void {
    const {shown, document} = this;
    const options = this.#options.get(before);
    if (shown?.view !== before || !document || !options) return;
    const view = this.#made(document, scene, options, before);
    if (!view) return;
    this.shown = {...shown, view, words: describeVega(view)};
    const {say} = formats(view.language);
    this.say(say`Values that the figure shows now: ${view.items.length}.`);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (this.#picture.pending) {
      await this.#picture.pending;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  async #kitOf(document: NamedTables | undefined): Promise<ChartKit<NamedTables, VegaView>> {
    const view = document ? await this.#viewOf(document) : undefined;
    return {
      view: () => view,
      describe: describeVega,
      draw: (shown, size) => this.#picture.draw(shown, size),
    };
  }

  async #viewOf(document: NamedTables): Promise<VegaView | undefined> {
    const {language, identifier} = this;
    const names = document.tables.map(({name}) => name);
    const author = authorSpec(this.#given(), [
      ...names,
      ...(document.boundaries ? ['boundaries'] : []),
    ]);
    const tables = await Promise.all(author.tables.map((name) => this.#table(document, name)));
    const figure = {spec: author.spec, tables, language};
    // A page without the code that draws has its table all the same.
    const code = await engine().catch(() => undefined);
    code?.checkSpec(author);
    const scene = code && sceneItems(await code.sceneOf(figure));
    return this.#made(document, scene, {author, tables, language, identifier});
  }

  #made(
    document: NamedTables,
    scene: readonly SceneItem[] | undefined,
    options: VegaOptions,
    before?: VegaView,
  ): VegaView | undefined {
    const view = vegaView(document, scene, {...options, before});
    if (view) this.#options.set(view, options);
    return view;
  }

  #given(): unknown {
    const script = this.querySelector(':scope > script[type="application/json"]');
    return this.spec ?? (script ? parseJson(script.textContent) : undefined);
  }

  async #table(document: NamedTables, name: string): Promise<VegaTable> {
    const table = document.tables.find((each) => each.name === name);
    if (table || !document.boundaries) return {name, rows: table?.rows ?? []};
    const {boundaryRows} = await import('./boundary-rows.js');
    const base = new URL(this.data === undefined ? (this.src ?? '') : '', this.baseURI).href;
    return {name, rows: await boundaryRows(document.boundaries, base)};
  }
}
