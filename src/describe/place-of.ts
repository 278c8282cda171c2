import {formats} from '../format/formats.js';
import type {DistributionItem, DistributionView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {plain, strong} from './runs.js';

/** Values within a tenth of the middle value are called close to it. */
const CLOSE = 0.1;

/** " Calderdale is 107th of 189, at £20: close to the middle value." */
export function placeOf(view: DistributionView, item: DistributionItem): readonly Run[] {
  const {value, count, ordinal} = formats(view.language);
  const {reference, spread, measure} = view;
  const mark = reference?.value ?? spread.median;
  const name = !reference
    ? 'the middle value'
    : reference.national
      ? 'the national figure'
      : `“${reference.name}”`;
  const difference = mark === 0 ? item.value : item.value / mark - 1;
  const close = Math.abs(difference) <= CLOSE;
  const exactly = value(item.value, measure.unit) === value(mark, measure.unit);
  const side = difference > 0 ? 'above' : 'below';
  const than = exactly ? 'at' : close ? 'close to' : side;
  const equal = item.ties > 1 ? 'equal ' : '';
  return [
    plain(' '),
    strong(
      `${item.name} is ${equal}${ordinal(item.rank)} of ${count(view.ordered.length)}, at ${value(item.value, measure.unit)}`,
    ),
    plain(`: ${than} ${name}.`),
  ];
}
