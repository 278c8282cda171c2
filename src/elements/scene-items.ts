import type {Box} from '../draw/drawing.js';
import type {VegaValue} from '../view/vega.js';

/** A part of Vega's scene, as far as it is read here. */
export interface ScenePart {
  readonly marktype?: string;
  readonly role?: string;
  readonly name?: string;
  readonly items?: readonly ScenePart[];
  readonly datum?: unknown;
  readonly description?: unknown;
  readonly tooltip?: unknown;
  readonly bounds?: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

/** One datum that is drawn, whatever of it by several marks. */
export interface SceneItem {
  /** Tells it from the others, in this drawing and in another of the same rows. */
  readonly key: string;
  readonly row: Readonly<Record<string, VegaValue>>;
  /** What the mark says of itself, heading by value. */
  readonly said: readonly (readonly [string, string])[];
  /** Its first mark in each view that shows it, in pixels from the corner of the figure without its padding. */
  readonly boxes: readonly [Box, ...Box[]];
  /** Parts of the scene that stand for it. */
  readonly parts: readonly ScenePart[];
}

/** An item while its marks are being found. */
interface Found extends SceneItem {
  readonly boxes: [Box, ...Box[]];
  readonly parts: ScenePart[];
  /** Where the views that show it stand. */
  readonly views: Set<string>;
}

/** Marks whose items are points of one shape. */
const lines = ['line', 'area', 'trail'];
/** Letters of a value that are said. */
const LONGEST = 200;

/** Pixels, or parts of one, by which two sides may differ that are one. */
const ONE = 0.01;

/**
 * The marks of a scene that stand for data and say what they show: bars as they stand, others in the order in which they are drawn. Axes, legends, titles and
 * the marks of a selection are left out; so are marks that their author took out of what is read (`aria: false`).
 *
 * @param root - the mark that holds all others
 */
export function sceneItems(root: ScenePart): readonly SceneItem[] {
  const found = new Map<unknown, Found>();
  const keys = new Map<string, number>();
  const visit = (mark: ScenePart, x: number, y: number, path: string): void => {
    const point = lines.includes(mark.marktype ?? '');
    const view = `${x} ${y}`;
    for (const item of inOrder(mark)) {
      if (mark.marktype === 'group') {
        const [left, top] = [x + (item.x ?? 0), y + (item.y ?? 0)];
        for (const [i, child] of (item.items ?? []).entries())
          if (isOfData(child)) visit(child, left, top, `${path}/${i}`);
        if (mark.role !== 'mark') continue;
      }
      const {datum} = item;
      if (typeof datum !== 'object' || datum === null) continue;
      const known = found.get(datum);
      if (known) {
        if (!point) known.parts.push(item);
        if (known.views.has(view)) continue;
        known.views.add(view);
        known.boxes.push(boxOf(item, x, y, point));
        continue;
      }
      const said = saidBy(item);
      if (!said.length) continue;
      const row = rowOf(datum);
      const key = `${mark.name ?? path} ${JSON.stringify(row, stacked)}`;
      const twin = keys.get(key) ?? 0;
      keys.set(key, twin + 1);
      found.set(datum, {
        key: twin ? `${key} ${twin}` : key,
        row,
        said,
        boxes: [boxOf(item, x, y, point)],
        views: new Set([view]),
        // A line is one part for all its points.
        parts: point ? [] : [item],
      });
    }
  };
  visit(root, 0, 0, '');
  return [...found.values()].map(({views: _, ...item}) => item);
}

/** Bars from the top or, upright ones, from the left, whatever the order of their rows; other marks as they are drawn. */
function inOrder({marktype, items = []}: ScenePart): readonly ScenePart[] {
  if (marktype !== 'rect') return items;
  const less = (one: ScenePart, other: ScenePart, side: 'x' | 'y' | 'width' | 'height') => {
    const difference = (one[side] ?? 0) - (other[side] ?? 0);
    return Math.abs(difference) < ONE ? 0 : difference;
  };
  const [first] = items;
  const alike = (side: 'width' | 'height') =>
    items.every((item) => first && less(item, first, side) === 0);
  if (alike('height'))
    return [...items].sort((one, other) => less(one, other, 'y') || less(one, other, 'x'));
  if (alike('width'))
    return [...items].sort((one, other) => less(one, other, 'x') || less(one, other, 'y'));
  return items;
}

/** Leaves out where a part of a stack begins and ends: that changes with the parts beside it. */
function stacked(key: string, value: unknown): unknown {
  return /_(start|end)$/.test(key) ? undefined : value;
}

function isOfData({role, name = ''}: ScenePart): boolean {
  return (role === 'mark' || role === 'scope') && !helps(name);
}

/** Whether a mark of this name is Vega-Lite’s own, for selecting: it shows no data. */
export function helps(name: string): boolean {
  return /(_brush|_brush_bg|^voronoi|_voronoi)$/.test(name);
}

/** The heading and value of what a mark shows: of its tooltip where its author wrote one, else of its channels. */
function saidBy({tooltip, description}: ScenePart): SceneItem['said'] {
  if (typeof tooltip === 'object' && tooltip !== null)
    return Object.entries(tooltip).flatMap(([heading, value]) =>
      typeof value === 'object' ? [] : [[heading, String(value).slice(0, LONGEST)] as const],
    );
  if (typeof description !== 'string' || !description) return [];
  return description.split('; ').map((part) => {
    const at = part.indexOf(': ');
    return at < 0 ? ['', part] : [part.slice(0, at), part.slice(at + 2, at + 2 + LONGEST)];
  });
}

/** Plain values of a datum and, of a shape on a map, of its properties. */
function rowOf(datum: object): SceneItem['row'] {
  const row: Record<string, VegaValue> = {};
  const {properties} = datum as {properties?: unknown};
  for (const source of [properties, datum]) {
    if (typeof source !== 'object' || source === null) continue;
    for (const [key, value] of Object.entries(source as Readonly<Record<string, unknown>>)) {
      if (/^(__|_vgsid_)/.test(key)) continue;
      if (value === null || ['string', 'boolean'].includes(typeof value))
        row[key] = value as VegaValue;
      else if (typeof value === 'number') row[key] = Number.isFinite(value) ? value : null;
      else if (value instanceof Date) row[key] = dayOf(value);
    }
  }
  return row;
}

/** Year, month and day of a date as it is drawn. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function boxOf({bounds, x = 0, y = 0}: ScenePart, left: number, top: number, point: boolean): Box {
  if (point || !bounds || !(bounds.x2 >= bounds.x1))
    return {x: left + x - 5, y: top + y - 5, width: 10, height: 10};
  const {x1, y1, x2, y2} = bounds;
  return {x: left + x1, y: top + y1, width: x2 - x1, height: y2 - y1};
}
