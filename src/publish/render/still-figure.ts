import type {TemplateResult} from 'lit';
import {nearestWord} from '../../contract/nearest-word.js';
import {tags} from '../../define/tags.js';
import type {Drawing, Size} from '../../draw/drawing.js';
import type {ChartElement} from '../../elements/chart-element.js';
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
  readonly above: TemplateResult | undefined;
  readonly beside: TemplateResult | undefined;
  /** Which controls will come, as the element says it by classes: their place is kept. */
  readonly controls: string;
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

type AnyChart = ChartElement<unknown, FigureView>;

/** What an element does for itself in a page, done for it here. */
interface Drawn {
  width: number;
  came: unknown;
  shown: unknown;
  readonly elementProperties: ReadonlyMap<string, unknown>;
  readonly willUpdate: (changed: ReadonlyMap<string, unknown>) => void;
  readonly kit: () => Promise<{
    view: (document: unknown) => FigureView | undefined;
    describe: (view: FigureView) => Description;
    draw: (view: FigureView, size: Size) => Drawing;
  }>;
  readonly details: () => Promise<{table: (view: FigureView) => TableView}>;
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
    const kit = await drawn.kit();
    kit.view(document);
    if (tag.name === 'vcse-map') drawn.came = await hexagonsOf(document, base);
    const view = kit.view(document);
    if (!view) return undefined;
    const words = kit.describe(view);
    drawn.shown = {view, words, draw: kit.draw};
    chart.drawing = kit.draw(view, {width, em: 1});
    return {chart, drawn, view, details, words};
  };
  const [large, small] = [await at(wide), await at(narrow)];
  if (!large || !small) return undefined;
  const {chart, view, details, words} = large;
  const still = ({chart: each, drawn: its, view: shown}: typeof large): StillDrawing => ({
    // It was drawn above.
    drawing: each.drawing as Drawing,
    above: its.above?.(shown),
    beside: its.beside?.(shown),
    controls: [
      'controls',
      ...(its.findLabel(shown) ? ['finds'] : []),
      ...(its.hasMenus(shown) ? ['changes'] : []),
      ...(each.explore || each.drawing?.speaks ? [] : ['explores']),
    ].join(' '),
  });
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

/** An element where there are no pages: what it asks of one when it is made is there for that moment. */
function constructed(Chart: ChartClass): AnyChart {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'ResizeObserver');
  Object.defineProperty(globalThis, 'ResizeObserver', {value: EventTarget, configurable: true});
  try {
    return new Chart();
  } finally {
    if (own) Object.defineProperty(globalThis, 'ResizeObserver', own);
    else Reflect.deleteProperty(globalThis, 'ResizeObserver');
  }
}

/** A map's hexagons, which its element asks for after the document. */
async function hexagonsOf(document: unknown, base: string): Promise<unknown> {
  const {readMapHexes} = await import('../../elements/map-hexes.js');
  // The contract of a map gave this document.
  const known = document as Parameters<typeof readMapHexes>[0];
  return known.spend.hexagons ? {hexagons: await readMapHexes(known, undefined, base)} : {};
}
