import type {MapView} from '../view/map.js';

/** Lines of a map by what lies on their two sides. */
export interface Sides {
  /** Between an area and the sea or a place that is not on the map. */
  readonly coast: readonly number[];
  /** Between two areas, with the positions of their shapes. */
  readonly between: readonly (readonly [arc: number, shape: number, other: number])[];
}

/** What lies on the two sides of every line of some shapes. */
export function sides({shapes}: MapView, wanted: readonly number[]): Sides {
  const first = new Map<number, number>();
  const second = new Map<number, number>();
  for (const shape of wanted) {
    for (const arc of shapes?.areas[shape]?.polygons.flat(2) ?? []) {
      const plain = arc < 0 ? ~arc : arc;
      if (first.has(plain)) second.set(plain, shape);
      else first.set(plain, shape);
    }
  }
  const coast: number[] = [];
  const between: (readonly [number, number, number])[] = [];
  for (const [arc, shape] of first) {
    const other = second.get(arc);
    if (other === undefined) coast.push(arc);
    else if (other !== shape) between.push([arc, shape, other]);
  }
  return {coast, between};
}
