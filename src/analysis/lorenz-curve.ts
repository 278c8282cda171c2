import {cumsum} from 'd3';
import type {NumberColumn} from './number-column.js';

/**
 * The Lorenz curve of a total: for each part of the items, smallest first, the part of the total they
 * hold. From [0, 0] to [1, 1]; empty when there is nothing to share.
 *
 * @param amounts - in any order
 * @throws RangeError if an amount is negative or not finite
 * @see Lorenz, M. O. (1905) "Methods of Measuring the Concentration of Wealth", Publications of the
 *   American Statistical Association 9 (70), 209–219
 */
export function lorenzCurve(amounts: NumberColumn): readonly (readonly [number, number])[] {
  const bad = [...amounts].find((amount) => !(amount >= 0 && amount < Infinity));
  if (bad !== undefined) throw new RangeError(`invalid amount: ${bad} (expected £0 or more)`);
  const sums = cumsum(Float64Array.from(amounts).sort());
  const total = sums.at(-1) ?? 0;
  if (total === 0) return [];
  const points = Array.from(sums, (sum, i) => [(i + 1) / sums.length, sum / total] as const);
  return [[0, 0], ...points];
}
