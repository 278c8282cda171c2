import {spread} from '../../analysis/spread.js';
import type {Finding} from './finding.js';

/** A body and its value. */
export interface NamedValue {
  readonly name: string;
  readonly value: number;
}

/** Fewer values than this have no shape to stand out from. */
const FEW = 8;

/**
 * Values far outside the others: more than three times the middle half's width beyond it.
 *
 * @param what - what the values are, for the sentence: "pounds per head"
 * @see Tukey, J. W. (1977) "Exploratory Data Analysis", the outer fences
 */
export function outliers(values: readonly NamedValue[], what: string): readonly Finding[] {
  const found = spread(values.map(({value}) => value));
  if (!found || values.length < FEW) return [];
  const {q1, median, q3} = found;
  const fence = 3 * (q3 - q1);
  return values
    .filter(({value}) => value > q3 + fence || value < q1 - fence)
    .sort((a, b) => b.value - a.value)
    .map(({name, value}) => ({
      level: 'warning' as const,
      about: 'outliers',
      text: `${name} stands far from the others: ${round(value)} ${what}, where the middle value is ${round(median)}.`,
    }));
}

function round(value: number): string {
  return value.toLocaleString('en-GB', {maximumSignificantDigits: 4});
}
