import {ringPoints} from './ring-points.js';
import {selfCrossings} from './self-crossings.js';
import type {Shapes} from './shapes.js';
import {turnedPart} from './turned-part.js';

/** What is wrong with the border of an area that can be drawn all the same. */
export interface ShapeFault {
  /** Position in the shapes' areas. */
  readonly area: number;
  /** `open`: its pieces do not meet. `crossing`: it crosses itself; `hair`: so little that nobody sees it. */
  readonly kind: 'open' | 'crossing' | 'hair';
  /** Where, in the plane's units, y to the south. */
  readonly x: number;
  readonly y: number;
}

/** Where less than this part of a ring runs the wrong way, nobody sees it. */
const SEEN = 0.01;

/**
 * Areas whose borders do not close or cross themselves, each once, with the worst of its faults. Yields after each ring.
 */
export function* shapeFaults({areas, arcs}: Shapes): Generator<undefined, readonly ShapeFault[]> {
  const faults: ShapeFault[] = [];
  for (const [area, {polygons}] of areas.entries()) {
    const found: ShapeFault[] = [];
    for (const ring of polygons.flat()) {
      yield;
      const fault = faultOf(ring, arcs);
      if (fault) found.push({area, ...fault});
    }
    const worst =
      found.find(({kind}) => kind === 'open') ??
      found.find(({kind}) => kind === 'crossing') ??
      found[0];
    if (worst) faults.push(worst);
  }
  return faults;
}

function faultOf(
  ring: readonly number[],
  arcs: Shapes['arcs'],
): Omit<ShapeFault, 'area'> | undefined {
  const gap = gapIn(ring, arcs);
  if (gap) return {kind: 'open', x: gap[0], y: gap[1]};
  const points = ringPoints(ring, arcs);
  const crossings = selfCrossings(points);
  const [first] = crossings;
  if (!first) return undefined;
  const kind = turnedPart(points, crossings) < SEEN ? 'hair' : 'crossing';
  return {kind, x: first.x, y: first.y};
}

/** Where one arc of a ring ends and the next does not start. */
function gapIn(
  ring: readonly number[],
  arcs: Shapes['arcs'],
): readonly [number, number] | undefined {
  const ends = ring.map((arc) => {
    const line = arcs[arc < 0 ? ~arc : arc] ?? [];
    const [first, last] = [
      [line[0], line[1]],
      [line[line.length - 2], line[line.length - 1]],
    ];
    return arc < 0 ? [last, first] : [first, last];
  });
  for (const [i, [, [x = 0, y = 0] = []]] of ends.entries()) {
    const [[nextX, nextY] = []] = ends[(i + 1) % ends.length] ?? [];
    if (x !== nextX || y !== nextY) return [x, y];
  }
  return undefined;
}
