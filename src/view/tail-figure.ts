import {above} from '../analysis/above.js';
import {groupsBetween} from '../analysis/groups-between.js';
import {amountsOf} from './amounts-of.js';
import type {DistributionBase, FigureOptions} from './distribution-base.js';
import type {TailView} from './distribution.js';
import {scaleOf} from './scale-of.js';
import {valuesOf} from './values-of.js';

/** A tail's thresholds where the author gives none, in pounds. */
const ROUND_SUMS = [50e6, 10e6, 1e6, 100e3, 10e3];

/** Items in order, most money first, with what those over each threshold hold. */
export function tailFigure(base: DistributionBase, options: FigureOptions): TailView {
  const values = valuesOf(base);
  const amounts = amountsOf(base);
  const {lowest, highest} = base.spread;
  const own = options.thresholds.length
    ? options.thresholds
    : ROUND_SUMS.filter((sum) => sum < highest && sum > lowest).slice(0, 4);
  const edges = base.measure.unit === 'pounds' || options.thresholds.length ? own : [];
  const descending = [...edges].sort((a, b) => b - a);
  return {
    ...base,
    form: 'tail',
    scale: scaleOf(base, options.scale),
    thresholds: descending.map((value) => above(values, value, amounts)),
    groups: groupsBetween(values, descending, amounts),
  };
}
