import {ringArea} from './ring-area.js';
import type {Crossing} from './self-crossings.js';

/** A corner of a ring, or a place where it crosses itself. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly crossing?: Crossing;
}

/**
 * How much of a ring that crosses itself runs the wrong way: the loops that turn against its largest one, as part of
 * all. From 0, where loops only overlap, to 0.5, a figure of eight.
 *
 * @param ring - coordinates in pairs, the first point not repeated at the end
 * @param crossings - all places where it crosses itself
 */
export function turnedPart(ring: readonly number[], crossings: readonly Crossing[]): number {
  const sizes = loops(pointsOf(ring, crossings)).map((loop) =>
    ringArea(loop.flatMap(({x, y}) => [x, y])),
  );
  const largest = sizes.reduce((most, size) => (Math.abs(size) > Math.abs(most) ? size : most), 0);
  const sum = (some: readonly number[]) => some.reduce((all, size) => all + Math.abs(size), 0);
  const turned = sizes.filter((size) => size * largest < 0);
  return largest ? sum(turned) / sum(sizes) : 0;
}

/** Corners in order, with the crossings of each edge after the corner that it starts from. */
function pointsOf(ring: readonly number[], crossings: readonly Crossing[]): readonly Point[] {
  return Array.from({length: ring.length / 2}, (_, i): readonly Point[] => {
    const corner = {x: ring[2 * i] ?? 0, y: ring[2 * i + 1] ?? 0};
    const far = ({x, y}: Crossing) => Math.hypot(x - corner.x, y - corner.y);
    const own = crossings.filter(({edges}) => edges.includes(i)).sort((a, b) => far(a) - far(b));
    return [corner, ...own.map((crossing) => ({x: crossing.x, y: crossing.y, crossing}))];
  }).flat();
}

/** Loops that do not cross themselves: a walk along the ring closes one wherever it comes to a crossing again. */
function loops(points: readonly Point[]): readonly (readonly Point[])[] {
  const closed: (readonly Point[])[] = [];
  const walked: Point[] = [];
  for (const point of points) {
    const before = point.crossing
      ? walked.findIndex(({crossing}) => crossing === point.crossing)
      : -1;
    if (before >= 0) closed.push(walked.splice(before));
    walked.push(point);
  }
  return [...closed, walked];
}
