import {fsum} from 'd3';

/** How many are in each of four groups, and their part of the money. */
export interface QuadrantCount {
  readonly quadrant: 'large-local' | 'large-wide' | 'small-local' | 'small-wide';
  readonly count: number;
  readonly moneyShare: number;
}

/** A supplier's money in pounds, and the number of its commissioners. */
export interface Reach {
  readonly amount: number;
  readonly commissioners: number;
}

/** The group of one supplier: over `large` pounds or not, `wide` commissioners or more or not. */
export function quadrantOf(
  {amount, commissioners}: Reach,
  large: number,
  wide: number,
): QuadrantCount['quadrant'] {
  if (amount > large) return commissioners >= wide ? 'large-wide' : 'large-local';
  return commissioners >= wide ? 'small-wide' : 'small-local';
}

/** All suppliers in four groups, empty ones too. Their parts of the money add to 1. */
export function quadrants(
  reaches: readonly Reach[],
  large: number,
  wide: number,
): readonly QuadrantCount[] {
  const total = fsum(reaches, ({amount}) => amount);
  return (['large-local', 'large-wide', 'small-local', 'small-wide'] as const).map((quadrant) => {
    const own = reaches.filter((reach) => quadrantOf(reach, large, wide) === quadrant);
    const held = fsum(own, ({amount}) => amount);
    return {quadrant, count: own.length, moneyShare: total > 0 ? held / total : 0};
  });
}
