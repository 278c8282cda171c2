import {fsum} from 'd3';
import type {NumberColumn} from './number-column.js';

/**
 * The smallest number of items that together hold at least a part of the total; 0 when the total is 0.
 *
 * @param amounts - in any order, 0 or more
 * @param share - the part, from 0 to 1
 */
export function fewestFor(amounts: NumberColumn, share: number): number {
  const wanted = fsum(amounts) * share;
  if (wanted <= 0) return 0;
  let held = 0;
  const sorted = [...amounts].sort((a, b) => b - a);
  return sorted.findIndex((amount) => (held += amount) >= wanted * (1 - 1e-12)) + 1;
}
