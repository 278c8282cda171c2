import type {DistributionBase} from './distribution-base.js';

/**
 * The scale of a figure: the one asked for, or a linear one.
 *
 * @throws RangeError when a log scale is asked for and some values have no place on it
 */
export function scaleOf(
  base: DistributionBase,
  wanted: 'linear' | 'log' | undefined,
): 'linear' | 'log' {
  const under = base.ordered.filter((item) => item.value <= 0).length;
  if (wanted === 'log' && under) {
    throw new RangeError(
      `a log scale has no place for zero, and ${under} of ${base.ordered.length} values are zero; use scale="linear"`,
    );
  }
  return wanted ?? 'linear';
}
