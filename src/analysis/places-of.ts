/** The place of each body in an order. */
export function placesOf(order: readonly number[]): ReadonlyMap<number, number> {
  return new Map(order.map((body, place) => [body, place]));
}
