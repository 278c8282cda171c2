import {fsum} from 'd3';

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
export function above(
  values: readonly number[],
  threshold: number,
  amounts?: readonly number[],
): Above {
  const over = values.map((value) => value > threshold);
  const count = over.filter(Boolean).length;
  const total = amounts && fsum(amounts);
  if (!amounts || !total) return {value: threshold, count};
  const held = fsum(amounts.filter((_, i) => over[i]));
  return {value: threshold, count, moneyShare: held / total};
}
