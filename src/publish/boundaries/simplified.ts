import {ringArea} from '../../analysis/ring-area.js';
import {ringPoints} from '../../analysis/ring-points.js';
import {selfCrossings} from '../../analysis/self-crossings.js';
import type {Shapes} from '../../analysis/shapes.js';
import {simplifiedArc} from './simplified-arc.js';

/** How often borders that cross are made with more points, and how much finer each time. */
const ROUNDS = 8;
const FINER = 0.5;

/** How much detail to leave. */
export interface SimplifyOptions {
  /** Detail of a large area, as the least triangle that a point may stand for, in km². */
  readonly detail: number;
  /** The same as part of an area's own size: borders of small areas keep more. */
  readonly part?: number;
  /** Islands under this, in km², are left out, but an area's largest part never. */
  readonly island?: number;
}

/**
 * Areas with fewer points. Borders are held once, so that neighbours still meet; every area keeps its largest part,
 * and none comes to cross itself.
 *
 * @param shapes - in km
 */
export function simplified(
  shapes: Shapes,
  {detail, part = 0.0008, island = 0.2}: SimplifyOptions,
): Shapes {
  const sizes = shapes.areas.map(({polygons}) =>
    polygons.map(([outline = []]) => Math.abs(ringArea(ringPoints(outline, shapes.arcs)))),
  );
  const kept = shapes.areas.map(({polygons}, at) => {
    const largest = Math.max(...(sizes[at] ?? []));
    return polygons.filter((_, i) => {
      const size = sizes[at]?.[i] ?? 0;
      return size === largest || size >= island;
    });
  });
  const least = new Float64Array(shapes.arcs.length).fill(detail);
  kept.forEach((polygons, at) => {
    const size = Math.max(...(sizes[at] ?? []));
    for (const arc of polygons.flat(2)) {
      const plain = arc < 0 ? ~arc : arc;
      least[plain] = Math.min(least[plain] ?? detail, part * size);
    }
  });
  const lines = linesOf(shapes.arcs, kept.flat(2), least);
  const arcs: (readonly number[])[] = [];
  const number = new Map<number, number>();
  const renumbered = (arc: number): number => {
    const plain = arc < 0 ? ~arc : arc;
    let now = number.get(plain);
    if (now === undefined) {
      now = arcs.length;
      number.set(plain, now);
      arcs.push(lines[plain] ?? []);
    }
    return arc < 0 ? ~now : now;
  };
  const areas = shapes.areas.map((area, at) => ({
    ...area,
    polygons: (kept[at] ?? []).map((polygon) => polygon.map((ring) => ring.map(renumbered))),
  }));
  const {attribution} = shapes;
  return {areas, arcs, ...(attribution === undefined ? {} : {attribution})};
}

/** Borders with fewer points. Those of a ring that then crosses itself keep more, until it does not, or as much as helps. */
function linesOf(
  arcs: Shapes['arcs'],
  rings: readonly (readonly number[])[],
  least: Float64Array,
): readonly (readonly number[])[] {
  const lines: (readonly number[])[] = [];
  let open = rings;
  for (let round = 0; round < ROUNDS && open.length; round += 1) {
    const plain = new Set(open.flat().map((arc) => (arc < 0 ? ~arc : arc)));
    for (const arc of plain)
      lines[arc] = simplifiedArc(arcs[arc] ?? [], (least[arc] ?? 0) * FINER ** round);
    open = rings.filter((ring) => selfCrossings(ringPoints(ring, lines)).length);
  }
  return lines;
}
