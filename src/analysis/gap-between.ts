import type {Cell} from './cell.js';

/**
 * The second figure less the first, on numbers with at most a few decimals: 3.49 less 2.33 is 1.16, not
 * 1.1600000000000001; `undefined` where one has no number.
 */
export function gapBetween(first: Cell | undefined, second: Cell | undefined): number | undefined {
  if (first?.kind !== 'value' || second?.kind !== 'value') return undefined;
  return Number((second.value - first.value).toFixed(6));
}
