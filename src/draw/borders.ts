import type {MapView} from '../view/map.js';
import {classColor, letterLook} from './class-color.js';
import {dotCover} from './dot-pattern.js';

/** Borders of a map, sorted by what lies on their sides. */
export interface Borders {
  /** Between two areas of one class, or of none. */
  readonly inner: readonly number[];
  /** Between two areas that differ in class. */
  readonly change: readonly number[];
  /** Between two areas of the darkest classes, whose dots are pale on dark: there a border must be pale in every mode. */
  readonly dark: readonly number[];
  /** Between an area and the sea or a place that is not on the map. */
  readonly coast: readonly number[];
  /** Between an area above the reference and one below it. */
  readonly divide: readonly number[];
  /** Those of them between two dark fills, where a dark line needs a pale bed. */
  readonly bed: readonly number[];
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
  const change: number[] = [];
  const dark: number[] = [];
  const coast: number[] = [];
  const divide: number[] = [];
  const bed: number[] = [];
  const pale = (at: number) => letterLook(classColor(at, classes.length, above)) === 'on-pale';
  const isDark = (at: number | undefined) => at !== undefined && dotCover(at, classes.length) > 0.5;
  for (const [arc, shape] of first) {
    const other = second.get(arc);
    if (other === undefined) {
      coast.push(arc);
      continue;
    }
    if (other === shape) continue;
    const [a, b] = [classOfShape.get(shape), classOfShape.get(other)];
    (isDark(a) && isDark(b) ? dark : a === b ? inner : change).push(arc);
    if (above === undefined || a === undefined || b === undefined || a < above === b < above)
      continue;
    divide.push(arc);
    if (!pale(a) && !pale(b)) bed.push(arc);
  }
  return {inner, change, dark, coast, divide, bed};
}
