/**
 * An attribute's number, when it is large enough.
 *
 * @param least - the smallest that may stand there; left out, any number over 0
 * @throws RangeError naming the attribute and what it holds
 */
export function positive(name: string, value: number, least = Number.MIN_VALUE): number {
  if (value >= least && value < Infinity) return value;
  throw new RangeError(`invalid ${name}: ${value} (expected a number over 0)`);
}
