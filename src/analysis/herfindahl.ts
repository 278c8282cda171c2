import {fsum} from 'd3';
import type {NumberColumn} from './number-column.js';

/**
 * Herfindahl–Hirschman index: the sum of the squared shares of a total.
 *
 * @param spend - one amount per supplier, in pounds; order does not matter
 * @returns from 1/n (n equal suppliers) to 1 (one supplier has it all), or
 *   `undefined` when nothing was spent
 * @throws RangeError if an amount is negative or not finite: net credit notes
 *   off each supplier first
 * @see Rhoades, S. A. (1993) "The Herfindahl–Hirschman Index",
 *   Federal Reserve Bulletin 79, 188–189
 */
export function herfindahl(spend: NumberColumn): number | undefined {
  const bad = [...spend].find((amount) => !(amount >= 0 && amount < Infinity));
  if (bad !== undefined) throw new RangeError(`invalid spend: ${bad} (expected £0 or more)`);
  const total = fsum(spend);
  return total > 0 ? fsum(spend, (amount) => (amount / total) ** 2) : undefined;
}
