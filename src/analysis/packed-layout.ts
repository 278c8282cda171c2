import {components} from './components.js';
import type {Link} from './link.js';
import {stressLayout} from './stress-layout.js';

/** Room around each part, in links. */
const GAP = 0.9;
/** Width of the whole against its height. */
const ASPECT = 1.25;

type Place = readonly [number, number];

/**
 * Places for all bodies of a network: each part that hangs together laid out by itself, the parts in rows, those of
 * most bodies first.
 *
 * @returns a place a body, from 0, 0 to the right and down; a link is about 1 long
 */
export function* packedLayout(
  count: number,
  links: readonly Link[],
): Generator<undefined, readonly Place[]> {
  const parts = [...components(count, links)].sort((a, b) => b.length - a.length);
  const partOf = new Int32Array(count);
  parts.forEach((part, i) => {
    for (const body of part) partOf[body] = i;
  });
  const own = parts.map((): Link[] => []);
  const place = new Int32Array(count);
  for (const part of parts) part.forEach((body, at) => (place[body] = at));
  for (const {a, b} of links) own[partOf[a] ?? 0]?.push({a: place[a] ?? 0, b: place[b] ?? 0});
  const boxes: Box[] = [];
  for (const [i, part] of parts.entries()) {
    boxes.push(boxOf(yield* stressLayout(part.length, own[i] ?? [])));
  }
  const places = new Array<Place>(count).fill([0, 0]);
  inRows(boxes).forEach(([x, y], i) => {
    boxes[i]?.places.forEach(([px, py], at) => {
      places[parts[i]?.[at] ?? 0] = [rounded(x + px), rounded(y + py)];
    });
  });
  return places;
}

/** A part's places from its top left corner, and its size. */
interface Box {
  readonly places: readonly Place[];
  readonly width: number;
  readonly height: number;
}

function boxOf(places: readonly Place[]): Box {
  const ends = (axis: 0 | 1) => {
    let [low, high] = [Infinity, -Infinity];
    for (const place of places) {
      low = Math.min(low, place[axis]);
      high = Math.max(high, place[axis]);
    }
    return [low, high] as const;
  };
  const [left, right] = ends(0);
  const [top, bottom] = ends(1);
  return {
    places: places.map(([x, y]): Place => [x - left, y - top]),
    width: right - left,
    height: bottom - top,
  };
}

/** Top left corners of boxes set in rows, in their order. */
function inRows(boxes: readonly Box[]): readonly Place[] {
  const area = boxes.reduce((sum, {width, height}) => sum + (width + GAP) * (height + GAP), 0);
  const widest = boxes.reduce((most, {width}) => Math.max(most, width), 0);
  const room = Math.max(widest + GAP, Math.sqrt(area * ASPECT));
  let [x, y, tall] = [0, 0, 0];
  return boxes.map(({width, height}) => {
    if (x > 0 && x + width + GAP > room) {
      x = 0;
      y += tall + GAP;
      tall = 0;
    }
    const corner: Place = [x, y];
    x += width + GAP;
    tall = Math.max(tall, height);
    return corner;
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
