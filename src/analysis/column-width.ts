import {spread} from './spread.js';

/**
 * A width for a histogram's columns: the largest of 1, 2 and 5 × 10ⁿ that divides the distance between
 * the quartiles in at least two, but not so small that there are over 60 columns. With the study's
 * pounds per head (quartiles 13 and 33, highest 433) it is 10.
 *
 * @param values - in any order; 1 when they are all the same or none
 */
export function columnWidth(values: readonly number[]): number {
  const range = spread(values);
  if (!range || range.highest === range.lowest) return 1;
  const wanted = (range.q3 - range.q1) / 2;
  const least = (range.highest - range.lowest) / 60;
  const power = 10 ** Math.floor(Math.log10(Math.max(wanted, least)));
  const steps = [1, 2, 5, 10].map((step) => step * power);
  const large = steps.findLast((step) => step <= wanted && step >= least);
  return large ?? steps.find((step) => step >= least) ?? 10 * power;
}
