import {formats} from '../format/formats.js';
import {recipientWords} from './recipient-words.js';
import type {MapView} from '../view/map.js';
import {referenceWords} from './reference-words.js';

/** The finding, with its number. */
export function mapHeading(view: MapView): string {
  const {say, value, valueIn} = formats(view.language);
  const {measure, spread, items, reference, valued, above, language} = view;
  const [top] = items;
  if (!top) return '';
  const to = recipientWords(measure, language);
  const highest = value(top.value ?? 0, measure.unit);
  if (measure.name === 'population') return mostPeople(view, top.name);
  if (view.marks === 'circles') {
    if (measure.unit === 'pounds') return say`${top.name} pays most to ${to}: ${highest}`;
    return measure.name === 'invoices'
      ? say`${top.name} has most invoices: ${highest}`
      : say`${top.name} has most suppliers: ${highest}`;
  }
  if (above !== undefined && reference) {
    const below = items.filter((area) => (area.value ?? Infinity) <= reference.value).length;
    return say`${below} of ${valued} areas are below ${referenceWords(view)}, at ${value(reference.value, measure.unit)}; ${top.name} reaches ${highest}`;
  }
  const middle = valueIn(spread.median, measure.unit);
  if (measure.name === 'share-over-threshold')
    return say`Half of areas are under ${middle}; ${top.name} is at ${highest}`;
  return say`Half of areas spend under ${middle} on ${to}; ${top.name} spends ${highest}`;
}

function mostPeople({spread, language}: MapView, name: string): string {
  const {say, numberWord} = formats(language);
  const times = spread.highest / spread.lowest;
  if (!(times >= 2)) return say`${name} has the most people`;
  const near = Math.round(times);
  if (times < near - 0.05)
    return say`${name} has nearly ${numberWord(near)} times as many people as the smallest area`;
  return times > near + 0.05
    ? say`${name} has over ${numberWord(Math.floor(times))} times as many people as the smallest area`
    : say`${name} has ${numberWord(near)} times as many people as the smallest area`;
}
