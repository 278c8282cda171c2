import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {describeMap} from '../describe/map.js';
import type {Size} from '../draw/drawing.js';
import type {MapDrawing} from '../draw/map-drawing.js';
import {mapForm} from '../draw/map-form.js';
import {mapRoom} from '../draw/map-room.js';
import {formats, type Language} from '../format/formats.js';
import {mapStyles} from '../theme/map-styles.js';
import type {MapForm, MapView, MapZoom} from '../view/map.js';
import {adopt} from './adopt.js';
import {ChartElement, type ChartKit} from './chart-element.js';
import type * as Details from './map-details.js';
import {coming, fileOf, readMapDocument, type Coming, type MapDocument} from './map-document.js';
import type {MapHexagons} from './map-hexes.js';
import {mapOptions} from './map-options.js';
import {mapPicture, type PictureName} from './map-picture.js';
import type * as Late from './map-late.js';
import {mapView} from './map-view.js';

/** Fewer areas than this need no field to find one. */
const FEW = 8;
const NARROW = 600;
/** Measures shown by shades: what can be compared between areas of any size. */
const SHADED = ['per-head', 'share', 'share-of-independent', 'share-over-threshold'];
/** In place of a picture whose parts are on their way, about as high as it will be, so that nothing moves when it comes. */
function waiting(height: number): MapDrawing {
  return {
    width: 0,
    height,
    marks: [],
    labels: [],
    keepClear: [],
    markAt: () => undefined,
    template: html`<svg width="0" height=${height}></svg>`,
  };
}
/** Everything is seen. */
const WHOLE: MapZoom = {scale: 1, x: 0.5, y: 0.5};
/** Width of the column beside a map, in pixels. */
const BESIDE = 304;

/**
 * Areas by class: pounds per head, shares or sums, as a map, as hexagons of one size, or as a list.
 *
 * @csspart heading - The finding.
 * @csspart subtitle - Measure, areas, place and period.
 * @csspart sentence - The map in a sentence.
 * @csspart drawing - The box of the picture.
 * @csspart area - The areas of the map.
 * @csspart area-without - Areas without figures.
 * @csspart circle - Circles of counts and sums.
 * @csspart label - Words on the map.
 * @csspart list - The list of all areas.
 * @csspart legend - The legend, which counts areas by class.
 * @csspart panel - What is known about the chosen area.
 * @csspart tooltip - The words at the area under the pointer or the focus.
 * @csspart button - The buttons.
 * @csspart table - The table.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart error - The message in place of a chart.
 * @cssproperty --vcse-class-a - Fill of the lowest class; `-b` to `-g` of those above it.
 * @cssproperty --vcse-main - Fill of circles.
 * @cssproperty --vcse-highlight - The ring round the chosen area.
 * @cssproperty --vcse-ground - Fill of areas under circles.
 * @cssproperty --vcse-chosen - Behind the chosen area's row in the list.
 * @cssproperty --vcse-page - Colour behind the chart.
 * @cssproperty --vcse-text - Colour of text.
 * @cssproperty --vcse-text-quiet - Colour of subtitles, notes and the coast.
 * @cssproperty --vcse-reserve - Height kept free before the chart is drawn.
 */
export class VcseMap extends ChartElement<MapDocument, MapView> {
  static override styles = [ChartElement.styles, mapStyles].flat();

  static override properties: PropertyDeclarations = {
    measure: {},
    sector: {},
    category: {},
    period: {},
    view: {},
    scheme: {},
    classes: {type: Number},
    breaks: {},
    reference: {},
    referenceName: {attribute: 'reference-name'},
    highlight: {},
    inset: {},
    order: {},
    boundaries: {},
    hexagons: {},
    picked: {attribute: false},
    zoomed: {attribute: false},
    came: {attribute: false},
  };

  /** `per-head`, `share`, `share-of-independent`, `amount`, `invoices`, `suppliers`, `share-over-threshold` or `population`. */
  measure: string = 'per-head';
  /** Sectors whose money counts, separated by spaces; or `independent`, all but the NHS and councils; or `all`. */
  sector: string = 'vcse';
  /** One of the document's own kinds of supplier, instead of sectors. */
  category: string | undefined;
  /** Which of the document's periods is shown; left out, the latest. */
  period: string | undefined;
  /** `areas`, `hexagons` or `list`; left out, a list on a phone and areas elsewhere. */
  view: string | undefined;
  /** How classes are made: `round` (the default), `quantile`, `equal`, `natural`, or `custom` with `breaks`. */
  scheme: string | undefined;
  /** Number of classes, from 2 to 7. */
  classes: number | undefined;
  /** Breaks between classes, rising, separated by spaces, in the measure's unit. */
  breaks: string | undefined;
  /** Classes lie round this: `national`, computed from the document, or a number in the measure's unit. */
  reference: string | undefined;
  /** Name of a reference that is given as a number. */
  referenceName: string | undefined;
  /** Identifiers of areas to highlight, separated by spaces. */
  highlight: string | undefined;
  /** Region that is drawn once more, larger; `none` for none. Left out, London on a map of several regions. */
  inset: string | undefined;
  /** Order of the list: `descending`, highest first, `ascending` or `name`. */
  order: string = 'descending';
  /** Address of the boundary file, instead of the document's: it is then asked for together with the document. */
  boundaries: string | undefined;
  /** Address of the HexJSON file, instead of the document's. */
  hexagons: string | undefined;
  /** Position of the class that the reader picked out, lowest first. */
  picked: number | undefined;
  /** Where the reader looks closer: scale, and the middle of what is seen. */
  zoomed: MapZoom = WHOLE;

  /** Parts that came after the document: they draw once more. */
  protected came: {
    readonly hexagons?: MapHexagons;
    readonly doubts?: (language: Language) => readonly string[];
  } = {};
  #details: typeof Details | undefined;
  #document: MapDocument | undefined;
  #boundaries: Coming;
  #moreOf: MapDocument | undefined;
  #late: typeof Late | undefined;

  override readonly contract = (input: unknown, {name}: {name: string}) =>
    readMapDocument(input, {
      name,
      base: this.#base(),
      ...(this.boundaries
        ? {boundaries: {name: fileOf(this.boundaries, 'boundaries'), file: this.#boundaries}}
        : {}),
    });

  askBeside(): void {
    this.#boundaries = this.boundaries ? coming(this.boundaries, this.baseURI) : undefined;
  }

  override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#clicked);
  }

  protected override kit():
    ChartKit<MapDocument, MapView> | Promise<ChartKit<MapDocument, MapView>> {
    const kit: ChartKit<MapDocument, MapView> = {
      view: (document) => this.#view(document),
      describe: describeMap,
      draw: (view, size) => this.#draw(view, size),
    };
    const picture = mapPicture(this.#likely(), this.language);
    const waiting = [...(picture instanceof Promise ? [picture] : []), ...this.#lateFor(this)];
    return waiting.length ? Promise.all(waiting).then(() => kit) : kit;
  }

  protected override async details() {
    this.#details = await import('./map-details.js');
    // Drawn once more, with names.
    this.came = {...this.came};
    return this.#details;
  }

  protected override updated(): void {
    super.updated();
    if (this.#details) void this.#loadMore();
  }

  protected override findLabel(view: MapView): string | undefined {
    return view.items.length < FEW ? undefined : formats(this.language).say`Find an area`;
  }

  protected override hasMenus(view: MapView): boolean {
    const fixed = this.breaks ?? this.category ?? this.scheme;
    return this.shownForm === 'list' || !(fixed || view.measure.name === 'population');
  }

  /** The picture on the page: the one asked for, or the one that suits the room. */
  get shownForm(): MapForm {
    const {figure} = this;
    return figure ? mapForm(figure, this.getBoundingClientRect().width) : 'areas';
  }

  protected override above(view: MapView): TemplateResult {
    const form = this.shownForm;
    return html`${
      form === 'areas'
        ? html`<div class="map-controls">
            ${this.#details?.aboveMap(view, (zoom) => (this.zoomed = zoom)) ?? nothing}
          </div>`
        : nothing
    }
    ${
      view.measure.name === 'population'
        ? html`<p class="banner">
            ${formats(view.language).say`This map shows people, not money.`}
          </p>`
        : nothing
    }`;
  }

  protected override beside(view: MapView): TemplateResult {
    const {width} = this.getBoundingClientRect();
    return html`<div class="beside">
      ${
        this.#details?.besideMap(view, {
          note: (this.drawing as MapDrawing | undefined)?.note,
          width: mapRoom(width) < width ? BESIDE : Math.min(width, 600),
          pick: (at) => (this.picked = at),
        }) ?? nothing
      }
    </div>`;
  }

  #view(document: MapDocument): MapView | undefined {
    if (document !== this.#document) this.came = {};
    this.#document = document;
    return mapView(document, mapOptions(this), {
      ...(this.#late
        ? {populations: this.#late.mapPopulations, natural: this.#late.naturalBreaks}
        : {}),
      ...this.came,
    });
  }

  /** The picture that is probably wanted, before the document is here. */
  #likely(): PictureName {
    const wanted = this.view ?? (this.getBoundingClientRect().width < NARROW ? 'list' : 'areas');
    if (wanted !== 'areas') return wanted === 'hexagons' ? wanted : 'list';
    return SHADED.includes(this.measure) ? 'areas' : 'circles';
  }

  /** Draws the picture that document and room allow; one whose parts have yet to come follows in a moment. */
  #draw(view: MapView, size: Size): MapDrawing {
    const form = mapForm(view, size.width);
    if (form === 'hexagons' && !view.hexagons) {
      void this.#loadMore();
      return waiting(Math.round(1.4 * mapRoom(size.width)) + (size.width < NARROW ? 60 : 0));
    }
    const picture = mapPicture(form === 'areas' && view.marks === 'circles' ? 'circles' : form);
    if (picture instanceof Promise) {
      void picture.then(() => (this.came = {...this.came}));
      return {...waiting(mapRoom(size.width)), ...(form === 'list' ? {speaks: true} : {})};
    }
    if (picture.styles) adopt(this.renderRoot, picture.styles);
    return picture.draw(view, size, this.#details?.names);
  }

  #base(): string {
    return new URL(this.data === undefined ? (this.src ?? '') : '', this.baseURI).href;
  }

  /** What only some maps need, once it is asked for. */
  #lateFor({measure, scheme}: VcseMap): readonly Promise<void>[] {
    if (this.#late || (measure !== 'population' && scheme !== 'natural')) return [];
    return [
      import('./map-late.js').then((late) => {
        this.#late = late;
      }),
    ];
  }

  /** Hexagons are asked for after the first drawing, unless they are it; then shapes are looked at closely. */
  async #loadMore(): Promise<void> {
    const document = this.#document;
    if (!document || this.#moreOf === document) return;
    this.#moreOf = document;
    const {mapDoubts, readMapHexes} = await import('./map-late.js');
    if (this.hexagons || document.spend.hexagons) {
      const own = this.hexagons ? new URL(this.hexagons, this.baseURI).href : undefined;
      const hexagons = await readMapHexes(document, own, this.#base());
      if (document === this.#document) this.came = {...this.came, hexagons};
    }
    const doubts = document.shapes && (await mapDoubts(document.shapes));
    if (doubts?.(this.language).length && document === this.#document)
      this.came = {...this.came, doubts};
  }

  /** A row of the list, a neighbour or a line of the key was chosen. */
  readonly #clicked = (event: Event): void => {
    const button = event
      .composedPath()
      .find((each) => each instanceof HTMLElement && each.dataset['id'] !== undefined);
    if (!(button instanceof HTMLElement)) return;
    const id = button.dataset['id'];
    this.choose(id && id !== this.selected ? id : undefined);
  };
}
