import {formats} from '../format/formats.js';
import {recipientWords} from './recipient-words.js';
import type {MapView} from '../view/map.js';
import {referenceWords} from './reference-words.js';

/** The finding, with its number. */
export function mapHeading(view: MapView): string {
  const {count, value, numberWord} = formats(view.language);
  const {measure, spread, items, reference, valued, above} = view;
  const [top] = items;
  if (!top) return '';
  const to = recipientWords(measure);
  const highest = value(top.value ?? 0, measure.unit);
  if (measure.name === 'population') {
    const times = spread.highest / spread.lowest;
    return `${top.name} has ${times >= 2 ? `${about(times, numberWord)} times as many` : 'the most'} people${times >= 2 ? ' as the smallest area' : ''}`;
  }
  if (view.marks === 'circles')
    return measure.unit === 'pounds'
      ? `${top.name} pays most to ${to}: ${highest}`
      : `${top.name} has most ${measure.name === 'invoices' ? 'invoices' : 'suppliers'}: ${highest}`;
  if (above !== undefined && reference) {
    const below = items.filter((area) => (area.value ?? Infinity) <= reference.value).length;
    return `${count(below)} of ${count(valued)} areas are below ${referenceWords(view)}, at ${value(reference.value, measure.unit)}; ${top.name} reaches ${highest}`;
  }
  const middle = value(spread.median, measure.unit);
  const unit = measure.unit === 'pounds-per-head' ? ' a head' : '';
  const verb =
    measure.name === 'share-over-threshold' ? ['are under', 'is at'] : ['spend under', 'spends'];
  const on = measure.name === 'share-over-threshold' ? '' : ` on ${to}`;
  return `Half of areas ${verb[0] ?? ''} ${middle}${unit}${on}; ${top.name} ${verb[1] ?? ''} ${highest}`;
}

function about(times: number, word: (number: number) => string): string {
  const near = Math.round(times);
  return times < near - 0.05
    ? `nearly ${word(near)}`
    : times > near + 0.05
      ? `over ${word(Math.floor(times))}`
      : word(near);
}
