import type {Box} from './drawing.js';

export type Point = readonly [x: number, y: number];

/** A line of straight parts, from point to point. */
export type Way = readonly Point[];

/** The box around a line, or around a part of it. */
export function wayBox(way: Way): Box {
  const xs = way.map(([x]) => x);
  const ys = way.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
}

/** The straight parts of a line, each with its two ends. */
export function wayParts(way: Way): readonly (readonly [Point, Point])[] {
  return way.slice(1).map((to, at) => [way[at] ?? to, to]);
}
