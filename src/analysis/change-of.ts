import type {Polarity, Stated} from './target-status.js';

/** How a figure has changed since an earlier one. */
export interface Change {
  readonly way: 'up' | 'down' | 'same' | 'unclear';
  /** Left out where no way is better, or nothing has changed for certain. */
  readonly verdict?: 'better' | 'worse';
}

/**
 * Change since an earlier figure or range: `unclear` where the earlier one lies within the confidence interval, or within
 * a range that is stated.
 */
export function changeOf(
  {value, upper = value, interval}: Stated,
  earlier: {readonly value: number; readonly upper?: number},
  polarity: Polarity,
): Change {
  const before = [earlier.value, earlier.upper ?? earlier.value] as const;
  if (value === before[0] && upper === before[1] && !interval) return {way: 'same'};
  const [least, most] = interval ?? [value, upper];
  if (least <= before[1] && most >= before[0]) return {way: 'unclear'};
  const way = value > before[1] ? 'up' : 'down';
  if (polarity === 'neither') return {way};
  return {way, verdict: (way === 'up') === (polarity === 'higher') ? 'better' : 'worse'};
}
