import type {Interval} from './bootstrap.js';
import {wilsonInterval} from './wilson-interval.js';

/** How many have something, and of how many. */
export interface CountOf {
  /** From 0 to `of`. */
  readonly count: number;
  /** From 1. */
  readonly of: number;
}

/**
 * How far one part of a number is from another part of another number, with Newcombe's hybrid score interval, made from the
 * Wilson intervals of both. Where it holds 0, the two parts may be the same.
 *
 * @returns `now` less `before`, and both ends, from -1 to 1
 * @throws RangeError as `wilsonInterval` does
 * @see Method 10 of Newcombe, R. G. (1998) "Interval estimation for the difference between independent proportions",
 *   Statistics in Medicine 17, 873–890, whose worked examples are in its test
 */
export function differenceInterval(now: CountOf, before: CountOf): Interval {
  const one = wilsonInterval(now.count, now.of);
  const two = wilsonInterval(before.count, before.of);
  const value = one.value - two.value;
  return {
    value,
    // Unlike Math.hypot, a square root is the same in every engine.
    low: value - Math.sqrt((one.value - one.low) ** 2 + (two.high - two.value) ** 2),
    high: value + Math.sqrt((one.high - one.value) ** 2 + (two.value - two.low) ** 2),
  };
}
