/**
 * A straight scale: a function from `domain` to `range`, both given as [from, to]. Values outside the
 * domain go on along the same line. A domain of no width gives the middle of the range.
 */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  if (from === to) return () => (start + end) / 2;
  const slope = (end - start) / (to - from);
  return (value) => start + (value - from) * slope;
}
