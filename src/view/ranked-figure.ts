import {above} from '../analysis/above.js';
import {roundLimit} from '../analysis/round-limit.js';
import {amountsOf} from './amounts-of.js';
import type {DistributionBase, FigureOptions} from './distribution-base.js';
import type {RankedView} from './distribution.js';
import {valuesOf} from './values-of.js';

/** Highest over middle value from which the small ones are drawn once more, larger. */
const STEEP = 8;

/** Items in order of value as bars, with lines where they are asked for. */
export function rankedFigure(base: DistributionBase, {thresholds}: FigureOptions): RankedView {
  const values = valuesOf(base);
  const {median, highest} = base.spread;
  const limit = roundLimit(median);
  const count = values.filter((value) => value < limit).length;
  const steep = !thresholds.length && highest > STEEP * median && limit > 0 && limit < highest;
  return {
    ...base,
    form: 'ranked',
    scale: 'linear',
    thresholds: thresholds.map((value) => above(values, value, amountsOf(base))),
    ...(steep ? {body: {limit, count}} : {}),
  };
}
