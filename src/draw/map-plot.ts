import type {MapView} from '../view/map.js';
import type {Box} from './drawing.js';
import {TENTHS} from './map-room.js';

/** Points nearer to the one before than this, in tenths, are left out. */
const NEAR = 4;
/** Rings smaller than this, in square pixels, are left out, but an area's largest never. */
const SPECK = 1.2;

type Shapes = NonNullable<MapView['shapes']>;

/** Shapes at one size. Each shared border is placed once; texts are made when they are asked for. */
export interface MapPlot {
  /** Room that it takes, in pixels. */
  readonly box: Box;
  /** From the plane's units to pixels. */
  readonly scale: number;
  readonly place: (x: number, y: number) => readonly [number, number];
  /** The path of an area. */
  readonly area: (shape: number) => string;
  /** The path of some borders. */
  readonly lines: (arcs: readonly number[]) => string;
  /** A border's points, in pixels. */
  readonly points: (arc: number) => ArrayLike<number>;
  /** Rings of an area in pixels, for finding what lies under a point. */
  readonly rings: (shape: number) => readonly ArrayLike<number>[];
  /** An area's extent, in pixels. */
  readonly extent: (shape: number) => Box;
}

/** The extent of some areas on the plane. */
export function extentOf({areas, arcs}: Shapes, wanted: readonly number[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const shape of wanted) {
    for (const polygon of areas[shape]?.polygons ?? []) {
      for (const arc of polygon[0] ?? []) {
        const line = arcs[arc < 0 ? ~arc : arc] ?? [];
        for (let i = 0; i < line.length; i += 2) {
          const x = line[i] as number;
          const y = line[i + 1] as number;
          if (x < left) left = x;
          if (x > right) right = x;
          if (y < top) top = y;
          if (y > bottom) bottom = y;
        }
      }
    }
  }
  return {x: left, y: top, width: right - left, height: bottom - top};
}

/**
 * Places shapes in a drawing.
 *
 * @param from - part of the plane that fills the room
 * @param room - where it goes, in pixels; the plane keeps its proportions and sits against the right edge
 */
export function mapPlot(shapes: Shapes, from: Box, room: Box): MapPlot {
  const scale = Math.min(room.width / from.width, room.height / from.height);
  const box = {
    x: room.x + room.width - from.width * scale,
    y: room.y,
    width: from.width * scale,
    height: from.height * scale,
  };
  const left = box.x - from.x * scale;
  const top = box.y - from.y * scale;
  const placed: (Int32Array | undefined)[] = [];
  const texts = new Map<number, string>();
  const points = (arc: number): Int32Array =>
    (placed[arc] ??= placedArc(shapes.arcs[arc] ?? [], left, top, scale));
  const run = (arc: number): string => {
    let text = texts.get(arc);
    if (text === undefined) texts.set(arc, (text = steps(points(arc < 0 ? ~arc : arc), arc < 0)));
    return text;
  };
  const start = (arc: number): string => {
    const line = points(arc < 0 ? ~arc : arc);
    const at = arc < 0 ? line.length - 2 : 0;
    return `M${line[at] ?? 0} ${line[at + 1] ?? 0}`;
  };
  const known = new Map<number, readonly Ring[]>();
  const rings = (shape: number): readonly Ring[] => {
    let own = known.get(shape);
    if (!own) known.set(shape, (own = kept(shapes.areas[shape]?.polygons ?? [], points)));
    return own;
  };
  const extents: (Box | undefined)[] = [];
  const extent = (shape: number): Box => {
    const {x, y, width, height} = extentOf(shapes, [shape]);
    return {x: left + x * scale, y: top + y * scale, width: width * scale, height: height * scale};
  };
  return {
    box,
    scale,
    place: (x, y) => [left + x * scale, top + y * scale],
    area: (shape) =>
      rings(shape)
        .map(({arcs}) => `${start(arcs[0] ?? 0)}${arcs.map(run).join('')}z`)
        .join(''),
    lines: (arcs) => arcs.map((arc) => start(arc) + run(arc)).join(''),
    points: (arc) => Array.from(points(arc), (value) => value / TENTHS),
    rings: (shape) => rings(shape).map(({line}) => line.map((value) => value / TENTHS)),
    extent: (shape) => (extents[shape] ??= extent(shape)),
  };
}

/** A border in whole tenths of a pixel, without points that nobody can tell apart; both ends stay. */
function placedArc(arc: ArrayLike<number>, left: number, top: number, scale: number): Int32Array {
  const kept = new Int32Array(arc.length);
  let count = 0;
  let [px, py] = [NaN, NaN];
  for (let i = 0; i < arc.length; i += 2) {
    const x = Math.round((left + (arc[i] as number) * scale) * TENTHS);
    const y = Math.round((top + (arc[i + 1] as number) * scale) * TENTHS);
    const end = i === 0 || i === arc.length - 2;
    if (!end && Math.abs(x - px) < NEAR && Math.abs(y - py) < NEAR) continue;
    kept[count++] = x;
    kept[count++] = y;
    [px, py] = [x, y];
  }
  return kept.slice(0, count);
}

/** A border as steps from its first point, or backwards from its last. */
function steps(line: Int32Array, backwards: boolean): string {
  let text = '';
  const last = line.length - 2;
  for (let i = 2; i <= last; i += 2) {
    const to = backwards ? last - i : i;
    const from = backwards ? to + 2 : to - 2;
    const dx = (line[to] as number) - (line[from] as number);
    const dy = (line[to + 1] as number) - (line[from + 1] as number);
    text += dy < 0 ? `l${dx}${dy}` : `l${dx} ${dy}`;
  }
  return text;
}

interface Ring {
  readonly arcs: readonly number[];
  readonly line: readonly number[];
}

/** Rings that can be seen, the largest of all in any case. Holes run against their outline, whatever the file says. */
function kept(
  polygons: Shapes['areas'][number]['polygons'],
  points: (arc: number) => Int32Array,
): readonly Ring[] {
  const ring = (arcs: readonly number[], hole: boolean) => {
    const line: number[] = [];
    for (const arc of arcs) {
      const own = points(arc < 0 ? ~arc : arc);
      // The last point of an arc is the first of the next.
      if (arc >= 0) for (let i = 0; i < own.length - 2; i += 1) line.push(own[i] as number);
      else
        for (let i = own.length - 2; i > 0; i -= 2)
          line.push(own[i] as number, own[i + 1] as number);
    }
    const own = size(line);
    const wrong = own > 0 === hole;
    return {arcs: wrong ? arcs.map((arc) => ~arc).reverse() : arcs, line, size: Math.abs(own)};
  };
  const rings = polygons.flatMap((polygon) => polygon.map((arcs, i) => ring(arcs, i > 0)));
  const least = SPECK * TENTHS * TENTHS;
  const largest = rings.reduce((most, each) => Math.max(most, each.size), 0);
  return rings.filter((each) => each.size >= Math.min(least, largest));
}

function size(line: readonly number[]): number {
  let twice = 0;
  let [bx, by] = [line.at(-2) ?? 0, line.at(-1) ?? 0];
  for (let i = 0; i < line.length; i += 2) {
    const [x = 0, y = 0] = [line[i], line[i + 1]];
    twice += bx * y - x * by;
    [bx, by] = [x, y];
  }
  return twice / 2;
}
