import {middleOf} from './middle-of.js';
import {ringArea} from './ring-area.js';
import {ringPoints} from './ring-points.js';
import type {Shape} from './shapes.js';

/** The place with most room in an area's largest part, and how far it is from the edge. */
export function largestMiddle(
  {polygons}: Pick<Shape, 'polygons'>,
  arcs: readonly ArrayLike<number>[],
): readonly [x: number, y: number, room: number] {
  let best: readonly (readonly number[])[] = [];
  let most = -1;
  for (const polygon of polygons) {
    const rings = polygon.map((ring) => ringPoints(ring, arcs));
    const size = Math.abs(ringArea(rings[0] ?? []));
    if (size > most) [best, most] = [rings, size];
  }
  return middleOf(best);
}
