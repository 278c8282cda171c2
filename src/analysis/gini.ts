import {lorenzCurve} from './lorenz-curve.js';
import type {NumberColumn} from './number-column.js';

/**
 * Gini index: twice the area between the line of equality and the Lorenz curve. From 0, all the same, to
 * 1 − 1/n, one has everything; `undefined` when there is nothing to share.
 *
 * @param amounts - in any order, 0 or more
 * @throws RangeError if an amount is negative or not finite
 * @see Gastwirth, J. L. (1972) "The Estimation of the Lorenz Curve and Gini Index", The Review of
 *   Economics and Statistics 54 (3), 306–316
 */
export function gini(amounts: NumberColumn): number | undefined {
  const curve = lorenzCurve(amounts);
  if (!curve.length) return undefined;
  let under = 0;
  curve.slice(1).forEach(([x, y], i) => {
    const [beforeX, beforeY] = curve[i] ?? [0, 0];
    under += ((x - beforeX) * (y + beforeY)) / 2;
  });
  return Math.max(0, 1 - 2 * under);
}
