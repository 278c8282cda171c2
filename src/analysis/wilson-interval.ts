import type {Interval} from './bootstrap.js';

/** 97.5th percentile of the standard normal distribution: 95% lie between it and its negative. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval, without continuity correction, of a part of a number: where the part that stands behind a small
 * count may lie, 95 times in 100. It stays inside 0 and 1, and is right for small counts and for parts near 0 and 1.
 *
 * @param count - how many have it, from 0 to `of`
 * @param of - how many there are, from 1
 * @returns the part and both ends, from 0 to 1
 * @throws RangeError if `of` is not 1 or more, or `count` is not between 0 and `of`
 * @see Wilson, E. B. (1927) "Probable inference, the law of succession, and statistical inference", Journal of the American
 *   Statistical Association 22, 209–212; method 3 of Newcombe, R. G. (1998) "Two-sided confidence intervals for the single
 *   proportion", Statistics in Medicine 17, 857–872, whose worked examples are in its test
 */
export function wilsonInterval(count: number, of: number): Interval {
  if (!(of >= 1 && of < Infinity)) throw new RangeError(`invalid of: ${of} (expected 1 or more)`);
  if (!(count >= 0 && count <= of))
    throw new RangeError(`invalid count: ${count} (expected 0 to ${of})`);
  const middle = 2 * count + Z * Z;
  const reach = Z * Math.sqrt(Z * Z + 4 * count * (1 - count / of));
  const all = 2 * (of + Z * Z);
  return {
    value: count / of,
    low: count === 0 ? 0 : (middle - reach) / all,
    high: count === of ? 1 : (middle + reach) / all,
  };
}
