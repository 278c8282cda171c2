import {fsum} from 'd3';
import type {NumberColumn} from './number-column.js';

/**
 * The part of a total that the `n` largest amounts make, from 0 to 1; `undefined` when the total is 0.
 *
 * @param amounts - in any order, 0 or more
 */
export function topShare(amounts: NumberColumn, n: number): number | undefined {
  const total = fsum(amounts);
  if (total <= 0) return undefined;
  return fsum([...amounts].sort((a, b) => b - a).slice(0, n)) / total;
}
