import type {MapView} from '../view/map.js';

/** Borders of a map, sorted by what lies on their sides. */
export interface Borders {
  /** Between two areas. */
  readonly inner: readonly number[];
  /** Between two areas of the darkest classes, where a border must be pale in every mode. */
  readonly dark: readonly number[];
  /** Between an area and the sea or a place that is not on the map. */
  readonly coast: readonly number[];
  /** Between an area above the reference and one below it. */
  readonly divide: readonly number[];
}

/** Sorts the borders of some shapes. */
export function borders(view: MapView, wanted: readonly number[]): Borders {
  const {shapes, items, classes, above} = view;
  const classOfShape = new Map(items.map((area) => [area.shape, area.class]));
  const first = new Map<number, number>();
  const second = new Map<number, number>();
  for (const shape of wanted) {
    for (const polygon of shapes?.areas[shape]?.polygons ?? []) {
      for (const ring of polygon) {
        for (const arc of ring) {
          const plain = arc < 0 ? ~arc : arc;
          if (first.has(plain)) second.set(plain, shape);
          else first.set(plain, shape);
        }
      }
    }
  }
  const inner: number[] = [];
  const dark: number[] = [];
  const coast: number[] = [];
  const divide: number[] = [];
  const darkFrom = classes.length - 2;
  for (const [arc, shape] of first) {
    const other = second.get(arc);
    if (other === undefined) {
      coast.push(arc);
      continue;
    }
    if (other === shape) continue;
    const [a, b] = [classOfShape.get(shape), classOfShape.get(other)];
    if (a !== undefined && b !== undefined && a >= darkFrom && b >= darkFrom) dark.push(arc);
    else inner.push(arc);
    if (above !== undefined && a !== undefined && b !== undefined && a < above !== b < above)
      divide.push(arc);
  }
  return {inner, dark, coast, divide};
}
