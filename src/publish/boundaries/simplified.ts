import {ringArea} from '../../analysis/ring-area.js';
import {ringPoints} from '../../analysis/ring-points.js';
import type {Shapes} from '../../analysis/shapes.js';
import {simplifiedArc} from './simplified-arc.js';

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
 * Areas with fewer points. Borders are held once, so that neighbours still meet; every area keeps its largest part.
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
  const arcs: (readonly number[])[] = [];
  const number = new Map<number, number>();
  const renumbered = (arc: number): number => {
    const plain = arc < 0 ? ~arc : arc;
    let now = number.get(plain);
    if (now === undefined) {
      now = arcs.length;
      number.set(plain, now);
      arcs.push(simplifiedArc(shapes.arcs[plain] ?? [], least[plain] ?? detail));
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
