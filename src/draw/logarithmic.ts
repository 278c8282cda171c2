import {linear} from './linear.js';

/**
 * A logarithmic scale: equal ratios are equally far apart. `domain` is [from, to], both over 0.
 *
 * @throws RangeError if the domain reaches 0 or below: such values have no place on the scale
 */
export function logarithmic(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  if (!(domain[0] > 0 && domain[1] > 0)) {
    throw new RangeError(`invalid domain: ${domain.join(' to ')} (expected values over 0)`);
  }
  const scale = linear([Math.log(domain[0]), Math.log(domain[1])], range);
  return (value) => scale(Math.log(value));
}
