import {fineValue} from '../format/fine-value.js';
import {formats} from '../format/formats.js';
import type {TrendView} from '../view/trend.js';

/** A number of a trend as text: an index as a plain number, and else in the measure's unit. */
export function trendValue({index, measure, language}: TrendView, value: number): string {
  return index ? formats(language).count(value) : fineValue(value, measure.unit, language);
}

/** The same with the words of its unit: "£19.09 a head". */
export function trendValueIn(view: TrendView, value: number): string {
  const text = trendValue(view, value);
  const {say} = formats(view.language);
  return !view.index && view.measure.unit === 'pounds-per-head' ? say`${text} a head` : text;
}
