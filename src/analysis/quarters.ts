/** A quarter of the items, by rank. */
export interface Quarter {
  /** 1 holds the highest. */
  readonly quarter: 1 | 2 | 3 | 4;
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The quarter in which a place in the order lies: with 189 items, places 1 to 47 are in the first.
 *
 * @param place - from 1, highest first
 * @param count - how many there are
 */
export function quarterOf(place: number, count: number): 1 | 2 | 3 | 4 {
  if (place <= count / 4) return 1;
  if (place <= count / 2) return 2;
  return place <= (3 * count) / 4 ? 3 : 4;
}

/**
 * The four quarters of an order; a quarter without items is left out.
 *
 * @param descending - values, highest first
 */
export function quarters(descending: readonly number[]): readonly Quarter[] {
  return ([1, 2, 3, 4] as const).flatMap((quarter) => {
    const own = descending.filter((_, i) => quarterOf(i + 1, descending.length) === quarter);
    const [highest] = own;
    const lowest = own.at(-1);
    if (highest === undefined || lowest === undefined) return [];
    return [{quarter, count: own.length, lowest, highest}];
  });
}
