import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {describeMap} from '../describe/map.js';
import {drawMap, mapForm} from '../draw/map.js';
import {mapRoom} from '../draw/map-room.js';
import {mapStyles} from '../theme/map-styles.js';
import type {MapForm, MapView, MapZoom} from '../view/map.js';
import {ChartElement, type ChartKit} from './chart-element.js';
import {mapControls} from './map-controls.js';
import {readMapDocument, type MapDocument} from './map-document.js';
import {mapKey} from './map-key.js';
import {mapLegend} from './map-legend.js';
import {mapOptions} from './map-options.js';
import {mapPanel} from './map-panel.js';
import {mapView} from './map-view.js';

/** Fewer areas than this need no field to find one. */
const FEW = 8;
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

  override readonly contract = (input: unknown, {name}: {name: string}) =>
    readMapDocument(input, {
      name,
      base: new URL(this.data === undefined ? (this.src ?? '') : '', this.baseURI).href,
      ...(this.boundaries ? {boundaries: new URL(this.boundaries, this.baseURI).href} : {}),
      ...(this.hexagons ? {hexagons: new URL(this.hexagons, this.baseURI).href} : {}),
    });

  override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#clicked);
  }

  protected override kit(): ChartKit<MapDocument, MapView> {
    return {
      view: (document) => mapView(document, mapOptions(this)),
      describe: describeMap,
      draw: drawMap,
    };
  }

  protected override details() {
    return import('./map-details.js');
  }

  protected override findLabel(view: MapView): string | undefined {
    return view.items.length < FEW ? undefined : 'Find an area';
  }

  protected override hasMenus(view: MapView): boolean {
    return view.measure.name !== 'population';
  }

  /** The picture on the page: the one asked for, or the one that suits the room. */
  get shownForm(): MapForm {
    const {figure} = this;
    return figure ? mapForm(figure, this.getBoundingClientRect().width) : 'areas';
  }

  protected override above(view: MapView): TemplateResult {
    return html`<div class="map-controls">
        ${this.shownForm === 'areas' ? mapControls(view, (zoom) => (this.zoomed = zoom)) : nothing}
      </div>
      ${
        view.measure.name === 'population'
          ? html`<p class="banner">This map shows people, not money.</p>`
          : nothing
      }`;
  }

  protected override beside(view: MapView): TemplateResult {
    const {width} = this.getBoundingClientRect();
    const {problems} = view.join;
    return html`<div class="beside">
      ${
        problems.length
          ? html`<div class="notice" role="note">
              <strong>There is no map, only the list.</strong>
              ${problems.map((problem) => html`<p>${problem}</p>`)}
            </div>`
          : nothing
      }
      ${view.marks === 'circles' ? mapKey(view) : mapLegend(view, (at) => (this.picked = at))}
      ${hexagonNote(this.shownForm, view)}
      ${mapPanel(view, mapRoom(width) < width ? BESIDE : Math.min(width, 600))}
    </div>`;
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

/** What hexagons keep of the ground. */
function hexagonNote(form: MapForm, {hexagons}: MapView) {
  if (form !== 'hexagons' || !hexagons?.pairs) return nothing;
  const {kept, pairs} = hexagons;
  return html`<p class="beside-words hexagon-note">
    Each hexagon is one area, whatever its size on the ground. ${kept} of ${pairs} pairs of
    neighbours (${Math.round((100 * kept) / pairs)}%) still touch. Lines divide regions.
  </p>`;
}
