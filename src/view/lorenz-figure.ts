import {fewestFor} from '../analysis/fewest-for.js';
import {gini} from '../analysis/gini.js';
import {herfindahl} from '../analysis/herfindahl.js';
import {lorenzCurve} from '../analysis/lorenz-curve.js';
import {topShare} from '../analysis/top-share.js';
import {formats, type Language} from '../format/formats.js';
import type {DistributionBase} from './distribution-base.js';
import type {LorenzPoint, LorenzView} from './distribution.js';
import {valuesOf} from './values-of.js';

/**
 * The Lorenz curve of the items' money, three points on it, and two measures of concentration.
 *
 * @throws RangeError when the measure is not money
 */
export function lorenzFigure(base: DistributionBase): LorenzView {
  const amounts = base.measure.unit === 'pounds' ? valuesOf(base) : undefined;
  const index = amounts && gini(amounts);
  const concentration = amounts && herfindahl(amounts);
  if (!amounts || index === undefined || concentration === undefined) {
    throw new RangeError('form="lorenz" shows how money is spread: use measure="amount"');
  }
  const curve = lorenzCurve(amounts);
  const points = lorenzPoints(amounts, curve, base.language);
  return {
    ...base,
    form: 'lorenz',
    scale: 'linear',
    items: points,
    points,
    curve,
    gini: index,
    herfindahl: concentration,
  };
}

function lorenzPoints(
  amounts: readonly number[],
  curve: LorenzView['curve'],
  language: Language,
): readonly LorenzPoint[] {
  const {say} = formats(language);
  const descending = [...amounts].sort((a, b) => b - a);
  const all = descending.length;
  const half = Math.ceil(all / 2);
  const tenth = Math.max(1, Math.round(all / 10));
  const fewest = fewestFor(amounts, 0.5);
  const largest = (which: LorenzPoint['which'], name: string, count: number): LorenzPoint => {
    const moneyShare = topShare(amounts, count) ?? 0;
    const edge = descending[count - 1] ?? 0;
    return {id: which, name, which, count, moneyShare, edge, x: 1 - count / all, y: 1 - moneyShare};
  };
  const held = curve[half]?.[1] ?? 0;
  const smaller: LorenzPoint = {
    id: 'smaller-half',
    name: say`The smaller half`,
    which: 'smaller-half',
    count: half,
    moneyShare: held,
    edge: descending[all - half] ?? 0,
    x: half / all,
    y: held,
  };
  return [
    smaller,
    largest('largest-tenth', say`The largest tenth`, tenth),
    largest('half-of-money', say`The largest ${String(fewest)}`, fewest),
  ];
}
