import {placesOf} from './places-of.js';

/**
 * A column by the mean place of each body's partners in another one; a body without partners stands where its place in the
 * wanted order is, and ties go by that order.
 *
 * @param column - the bodies in their order now
 * @param wanted - the same bodies in the order wanted when nothing else decides
 * @param others - the other column, in its order
 * @param pairs - a body of the column and its partner
 */
export function byPartners(
  column: readonly number[],
  wanted: readonly number[],
  others: readonly number[],
  pairs: readonly (readonly [number, number])[],
): readonly number[] {
  const places = placesOf(others);
  const tie = placesOf(wanted);
  const sums = new Map<number, {sum: number; count: number}>();
  for (const [own, other] of pairs) {
    const {sum, count} = sums.get(own) ?? {sum: 0, count: 0};
    sums.set(own, {sum: sum + (places.get(other) ?? 0), count: count + 1});
  }
  const mean = (body: number) => {
    const {sum, count} = sums.get(body) ?? {sum: tie.get(body) ?? 0, count: 1};
    return sum / count;
  };
  return [...column].sort((a, b) => mean(a) - mean(b) || (tie.get(a) ?? 0) - (tie.get(b) ?? 0));
}
