import type {MapView} from '../view/map.js';
import {classColor, letterLook} from './class-color.js';
import {dotCover} from './dot-pattern.js';
import type {Sides} from './sides.js';

/** Borders between the areas of a map, sorted by what lies on their sides. */
export interface Borders {
  /** Between two areas of one class, or of none. */
  readonly inner: readonly number[];
  /** Between two areas that differ in class. */
  readonly change: readonly number[];
  /** Between two areas of the darkest classes, whose dots are pale on dark: there a border must be pale in every mode. */
  readonly dark: readonly number[];
  /** Between an area above the reference and one below it. */
  readonly divide: readonly number[];
  /** Those of them between two dark fills, where a dark line needs a pale bed. */
  readonly bed: readonly number[];
}

/** Sorts the lines between areas by the classes of the two. */
export function borders({items, classes, above}: MapView, between: Sides['between']): Borders {
  const classOfShape = new Map(items.map((area) => [area.shape, area.class]));
  const inner: number[] = [];
  const change: number[] = [];
  const dark: number[] = [];
  const divide: number[] = [];
  const bed: number[] = [];
  const pale = (at: number) => letterLook(classColor(at, classes.length, above)) === 'on-pale';
  const isDark = (at: number | undefined) => at !== undefined && dotCover(at, classes.length) > 0.5;
  for (const [arc, shape, other] of between) {
    const [a, b] = [classOfShape.get(shape), classOfShape.get(other)];
    (isDark(a) && isDark(b) ? dark : a === b ? inner : change).push(arc);
    if (above === undefined || a === undefined || b === undefined || a < above === b < above)
      continue;
    divide.push(arc);
    if (!pale(a) && !pale(b)) bed.push(arc);
  }
  return {inner, change, dark, divide, bed};
}
