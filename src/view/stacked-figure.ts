import {fsum} from 'd3';
import {ratio} from '../analysis/ratio.js';
import type {DistributionBase, FigureOptions} from './distribution-base.js';
import type {StackedView} from './distribution.js';

/**
 * Every item divided into bands that add to 1.
 *
 * @throws RangeError when the measure is no share of commissioners, or a sector's total is missing
 */
export function stackedFigure(base: DistributionBase, {bands}: FigureOptions): StackedView {
  const whole = {kind: 'value', value: fsum(base.ordered.map((item) => item.whole ?? 0))} as const;
  if (base.of === 'suppliers' || !['share', 'share-of-independent'].includes(base.measure.name)) {
    throw new RangeError(
      'form="stacked" shows shares of commissioners: use measure="share" or "share-of-independent"',
    );
  }
  if (base.ordered.some((item) => item.parts?.length !== bands.length)) {
    throw new RangeError('form="stacked" needs the totals of every sector, and some are missing');
  }
  const keys =
    bands.length === 2
      ? (['story', 'remainder'] as const)
      : (['story', 'remainder', 'top'] as const);
  return {
    ...base,
    form: 'stacked',
    scale: 'linear',
    bands: keys.map((key, at) => {
      const held = fsum(base.ordered.map((item) => (item.parts?.[at] ?? 0) * (item.whole ?? 0)));
      const share = ratio({kind: 'value', value: held}, whole);
      return {key, sectors: bands[at] ?? [], share: share.kind === 'value' ? share.value : 0};
    }),
  };
}
