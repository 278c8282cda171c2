import {formats} from '../format/formats.js';
import type {DistributionItem, DistributionView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {strong, told} from './runs.js';

/** Values that differ by at most one part in so many, a tenth, are called close to each other. */
const CLOSE = 10;

/** " Calderdale is 107th of 189, at £20: close to the middle value." */
export function placeOf(view: DistributionView, item: DistributionItem): readonly Run[] {
  const {value, ordinal, say} = formats(view.language);
  const tell = told(view.language);
  const {name, rank, ties} = item;
  const [own, all] = [value(item.value, view.measure.unit), view.ordered.length];
  const place =
    ties > 1
      ? say`${name} is equal ${ordinal(rank)} of ${all}, at ${own}`
      : say`${name} is ${ordinal(rank)} of ${all}, at ${own}`;
  return tell` ${strong(place)}: ${against(view, item)}.`;
}

/** Where a value lies against the reference, or against the middle value where there is none. */
function against({language, reference, spread, measure}: DistributionView, item: DistributionItem) {
  const {value, say} = formats(language);
  const mark = reference?.value ?? spread.median;
  const difference = item.value - mark;
  const exactly = value(item.value, measure.unit) === value(mark, measure.unit);
  const close = Math.abs(difference) * CLOSE <= Math.abs(mark);
  const above = difference > 0;
  if (!reference) {
    if (exactly) return say`at the middle value`;
    if (close) return say`close to the middle value`;
    return above ? say`above the middle value` : say`below the middle value`;
  }
  if (reference.national) {
    if (exactly) return say`at the national figure`;
    if (close) return say`close to the national figure`;
    return above ? say`above the national figure` : say`below the national figure`;
  }
  const {name} = reference;
  if (exactly) return say`at “${name}”`;
  if (close) return say`close to “${name}”`;
  return above ? say`above “${name}”` : say`below “${name}”`;
}
