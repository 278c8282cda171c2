import {round} from './bar-path.js';
import type {Point, Way} from './way.js';

/**
 * An SVG path through points by straight lines, its corners rounded.
 *
 * @param radius - of a corner, in pixels; less where a line is shorter than two corners
 * @returns empty for no point
 */
export function roundedPath(points: Way, radius: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const parts = rest.map((point, at): string => {
    const next = rest[at + 1];
    if (!next) return `L${round(point[0])} ${round(point[1])}`;
    const before = points[at] ?? point;
    const [from, to] = [toward(point, before, radius), toward(point, next, radius)];
    return `L${round(from[0])} ${round(from[1])}Q${round(point[0])} ${round(point[1])} ${round(to[0])} ${round(to[1])}`;
  });
  return `M${round(first[0])} ${round(first[1])}${parts.join('')}`;
}

/** A point `radius` from another on the way to a third, at most half way. */
function toward([x, y]: Point, [tx, ty]: Point, radius: number): Point {
  const length = Math.hypot(tx - x, ty - y) || 1;
  const part = Math.min(radius / length, 0.5);
  return [x + (tx - x) * part, y + (ty - y) * part];
}
