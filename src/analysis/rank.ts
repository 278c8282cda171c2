import type {NumberColumn} from './number-column.js';

/** A place in an order, and how many share it. */
export interface Rank {
  readonly rank: number;
  readonly ties: number;
}

/**
 * Competition ranks, 1 for the highest: equal values share a rank, and the next one is skipped
 * (1, 2, 2, 4).
 *
 * @param values - in any order; the ranks come back in the same order
 */
export function rank(values: NumberColumn): readonly Rank[] {
  const sorted = [...values].sort((a, b) => b - a);
  const first = new Map<number, number>();
  const ties = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!first.has(value)) first.set(value, at + 1);
    ties.set(value, (ties.get(value) ?? 0) + 1);
  });
  return [...values].map((value) => ({rank: first.get(value) ?? 0, ties: ties.get(value) ?? 0}));
}
