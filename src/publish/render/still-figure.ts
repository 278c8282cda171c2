import type {TemplateResult} from 'lit';
import {nearestWord} from '../../contract/nearest-word.js';
import {tags} from '../../define/tags.js';
import type {Drawing, Size} from '../../draw/drawing.js';
import type {ChartElement} from '../../elements/chart-element.js';
import type {ChartDetails} from '../../elements/chart-tools.js';
import {controls} from '../../elements/controls.js';
import {Exploring} from '../../elements/exploring.js';
import {learned} from '../../elements/languages.js';
import type {Language} from '../../format/messages.js';
import type {Description} from '../../view/description.js';
import type {FigureView} from '../../view/figure.js';
import type {TableView} from '../../view/table.js';
import type {ChartDocument} from './chart-document.js';
import type {ChartTag} from './page-tags.js';

/** Widths that a figure is drawn for, in CSS pixels: of the column on a wide screen, and on a phone. */
export interface Widths {
  readonly wide: number;
  readonly narrow: number;
}

/** A figure as its element shows it first, at one width. */
export interface StillDrawing {
  readonly drawing: Drawing;
  /** The most that it takes in a column that is somewhat narrower or wider, in CSS pixels. */
  readonly height: number;
  readonly above: TemplateResult | undefined;
  readonly beside: TemplateResult | undefined;
  /** The controls that will come, which keep their place, and how the element's classes name them. */
  readonly controls: {readonly classes: string; readonly row: TemplateResult};
  /** What will stand under a drawing on a phone. */
  readonly readout: unknown;
}

/** A figure before its element is alive. */
export interface StillFigure {
  readonly headingLevel: number;
  readonly view: FigureView;
  readonly words: Description;
  readonly table: TableView;
  readonly wide: StillDrawing;
  readonly narrow: StillDrawing;
  readonly help: boolean;
}

/** From this width on a chart has the layout of wide screens. */
const NARROW = 600;

type AnyChart = ChartElement<unknown, FigureView>;

/** What an element does for itself in a page, done for it here. */
interface Drawn {
  width: number;
  came: unknown;
  shown: unknown;
  tools: unknown;
  language: Language;
  readonly elementProperties: ReadonlyMap<string, unknown>;
  readonly willUpdate: (changed: ReadonlyMap<string, unknown>) => void;
  readonly kit: () => Promise<{
    view: (document: unknown) => FigureView | undefined;
    describe: (view: FigureView) => Description;
    draw: (view: FigureView, size: Size) => Drawing;
  }>;
  readonly details: () => Promise<ChartDetails<FigureView, AnyChart>>;
  readonly above?: (view: FigureView) => TemplateResult;
  readonly beside?: (view: FigureView) => TemplateResult;
  readonly findLabel: (view: FigureView) => string | undefined;
  readonly hasMenus: (view: FigureView) => boolean;
}

/** Attributes of every element of a page, and those of ours that are not properties. */
const EVERYWHERE =
  /^(id|class|slot|part|exportparts|title|lang|dir|hidden|tabindex|role|translate|inert|style|no-(table|downloads|cite|embed|help)|embed-page|(data|aria)-.+)$/;

/**
 * A figure as its element would draw it first, on a wide screen and on a phone.
 *
 * @param base - the page's own address
 * @returns `undefined` when nothing is in it under the tag's settings
 * @throws RangeError when the element or one of its settings is unknown
 * @throws ContractError naming every problem of the document
 */
export async function stillFigure(
  tag: ChartTag,
  {document: input, name}: ChartDocument,
  base: string,
  {wide, narrow}: Widths,
): Promise<StillFigure | undefined> {
  const Chart = await classOf(tag.name);
  const at = async (width: number) => {
    const chart = chartOf(Chart, tag, base, width);
    // An element's own members, which TypeScript keeps from others.
    const drawn = chart as unknown as Drawn;
    const document = await chart.contract(input, {name});
    const details = await drawn.details();
    drawn.language = await learned(tag.language, details.dictionaries);
    const kit = await drawn.kit();
    kit.view(document);
    if (tag.name === 'vcse-map') drawn.came = await hexagonsOf(document, base);
    const view = kit.view(document);
    if (!view) return undefined;
    const words = kit.describe(view);
    drawn.shown = {view, words, draw: kit.draw};
    chart.drawing = kit.draw(view, {width, em: 1});
    const exploring = inPage(() => {
      const made = details.exploring?.(chart) ?? new Exploring(chart);
      made.hostUpdate();
      return made;
    });
    drawn.tools = {details, exploring};
    const heights = roomsOf(width).map((room) => kit.draw(view, {width: room, em: 1}).height);
    return {chart, drawn, view, details, words, exploring, height: Math.max(...heights)};
  };
  const [large, small] = [await at(wide), await at(narrow)];
  if (!large || !small) return undefined;
  const {chart, view, details, words} = large;
  const still = ({
    chart: each,
    drawn: its,
    view: shown,
    exploring,
    height,
  }: typeof large): StillDrawing => {
    const explores = !each.explore && !each.drawing?.speaks;
    const find = its.findLabel(shown);
    return {
      // It was drawn above.
      drawing: each.drawing as Drawing,
      height,
      above: its.above?.(shown),
      beside: its.beside?.(shown),
      controls: {
        classes: [
          'controls',
          ...(find ? ['finds'] : []),
          ...(its.hasMenus(shown) ? ['changes'] : []),
          ...(explores ? ['explores'] : []),
        ].join(' '),
        row: controls({
          language: shown.language,
          find,
          choices: details.choices(shown, each),
          narrow: each.narrow,
          explore: explores ? nothingYet : undefined,
          exploring: false,
          items: [],
          typed: '',
          typing: nothingYet,
          asked: nothingYet,
          chosen: nothingYet,
        }),
      },
      readout: exploring.readout(),
    };
  };
  return {
    headingLevel: chart.headingLevel,
    view,
    words,
    table: details.table(view),
    wide: still(large),
    narrow: still(small),
    help: !tag.attributes.some(([attribute]) => attribute === 'no-help'),
  };
}

/** Widths of columns that a drawing may stand in, in CSS pixels: its own, and others on such a screen. */
function roomsOf(width: number): readonly number[] {
  const others = width < NARROW ? [288, 328, 448, 568] : [600, 680, 736, 840, 960];
  return [width, ...others.filter((room) => width < NARROW || room < width)];
}

/** Nobody can do anything yet. */
function nothingYet(): void {
  // The element listens when it is alive.
}

type ChartClass = (new () => AnyChart) & {readonly observedAttributes: readonly string[]};

async function classOf(name: string): Promise<ChartClass> {
  const load = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (!load) {
    const near = nearestWord(name, Object.keys(tags));
    throw new RangeError(`unknown element (expected ${near ?? Object.keys(tags).join(', ')})`);
  }
  // Such a module exports the class of its element and nothing else.
  const [Chart] = Object.values((await load()) as Readonly<Record<string, ChartClass>>);
  if (!Chart) throw new TypeError(`no element in the module of ${name}`);
  return Chart;
}

/** An element with the settings of its tag, in no page, as wide as is asked. */
function chartOf(Chart: ChartClass, {attributes}: ChartTag, base: string, width: number): AnyChart {
  const chart = constructed(Chart);
  Object.defineProperties(chart, {
    baseURI: {value: base},
    getBoundingClientRect: {value: () => ({width})},
    renderRoot: {value: {querySelector: () => null}},
  });
  const drawn = chart as unknown as Drawn;
  drawn.width = width;
  for (const [name, value] of attributes) {
    if (Chart.observedAttributes.includes(name)) {
      chart.attributeChangedCallback(name, null, value);
    } else if (!EVERYWHERE.test(name)) {
      const near = nearestWord(name, Chart.observedAttributes);
      throw new RangeError(`unknown attribute ${name}${near ? ` (expected ${near})` : ''}`);
    }
  }
  drawn.willUpdate(new Map());
  return chart;
}

/** An element where there are no pages. */
function constructed(Chart: ChartClass): AnyChart {
  return inPage(() => new Chart());
}

/** Makes something where there are no pages: what it asks of one while it is made is there for that moment. */
function inPage<Made>(make: () => Made): Made {
  const names = ['ResizeObserver', 'ShadowRoot'];
  const own = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names)
    Object.defineProperty(globalThis, name, {value: EventTarget, configurable: true});
  try {
    return make();
  } finally {
    names.forEach((name, at) => {
      const kept = own[at];
      if (kept) Object.defineProperty(globalThis, name, kept);
      else Reflect.deleteProperty(globalThis, name);
    });
  }
}

/** A map's hexagons, which its element asks for after the document. */
async function hexagonsOf(document: unknown, base: string): Promise<unknown> {
  const {readMapHexes} = await import('../../elements/map-hexes.js');
  // The contract of a map gave this document.
  const known = document as Parameters<typeof readMapHexes>[0];
  return known.spend.hexagons ? {hexagons: await readMapHexes(known, undefined, base)} : {};
}
