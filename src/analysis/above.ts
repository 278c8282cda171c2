import {fsum} from 'd3';
import type {NumberColumn} from './number-column.js';

/** How many lie above a line, and the part of the money they hold. */
export interface Above {
  readonly value: number;
  readonly count: number;
  readonly moneyShare?: number;
}

/**
 * Counts the values over a threshold (not those at it) and the part of all amounts that they hold.
 *
 * @param values - in any order
 * @param amounts - pounds behind each value, in the same order; left out, no part is given
 */
export function above(values: NumberColumn, threshold: number, amounts?: NumberColumn): Above {
  const over = Array.from(values, (value) => value > threshold);
  const count = over.filter(Boolean).length;
  const total = amounts && fsum(amounts);
  if (!amounts || !total) return {value: threshold, count};
  const held = fsum(amounts, (amount, i) => (over[i] ? amount : 0));
  return {value: threshold, count, moneyShare: held / total};
}
