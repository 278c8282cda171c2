/**
 * Where a value lies in an order, from 0 at the lowest to 1 at the highest: the inverse of quartiles by the R-7 rule, so
 * that the lower quartile lies at 0.25. Equal values share the middle of their places; a value between two others lies
 * between their places; one beyond the ends lies at the end.
 *
 * @param values - in any order, at least one
 */
export function placeInOrder(values: readonly number[], value: number): number {
  const last = values.length - 1;
  if (!last) return 0.5;
  const below = values.filter((each) => each < value);
  const equal = values.filter((each) => each === value).length;
  if (equal) return (below.length + (equal - 1) / 2) / last;
  if (!below.length || below.length > last) return below.length ? 1 : 0;
  const under = Math.max(...below);
  const over = Math.min(...values.filter((each) => each > value));
  return (below.length - 1 + (value - under) / (over - under)) / last;
}
