import {fsum} from 'd3';

/** Items between two thresholds. */
export interface Group {
  readonly from?: number;
  readonly to?: number;
  readonly count: number;
  readonly moneyShare?: number;
}

/**
 * Values between thresholds, highest group first: at or over the first threshold, at or over the second but
 * under the first, and so on; the last holds what is under the lowest. Their parts of the money add to 1.
 *
 * @param values - in any order
 * @param thresholds - in any order
 * @param amounts - pounds behind each value; left out, no parts are given
 */
export function groupsBetween(
  values: readonly number[],
  thresholds: readonly number[],
  amounts?: readonly number[],
): readonly Group[] {
  const edges = [...thresholds].sort((a, b) => b - a);
  const total = amounts && fsum(amounts);
  return [...edges, undefined].map((from, i) => {
    const to = edges[i - 1];
    const inside = values.map((value) => value >= (from ?? -Infinity) && value < (to ?? Infinity));
    const held = amounts && fsum(amounts.filter((_, at) => inside[at]));
    return {
      ...(from === undefined ? {} : {from}),
      ...(to === undefined ? {} : {to}),
      count: inside.filter(Boolean).length,
      ...(total && held !== undefined ? {moneyShare: held / total} : {}),
    };
  });
}
