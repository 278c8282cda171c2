import {fsum} from 'd3';
import type {Cell} from '../analysis/cell.js';
import {sumOfCells} from '../analysis/sum-of-cells.js';
import type {FigureItem} from '../view/figure.js';
import type {TrendView} from '../view/trend.js';
import type {NumberInPeriod, RawSeries} from './trend-numbers.js';

const missing: Cell = {kind: 'missing', reason: 'x'};

/**
 * Several bodies as one: their money, what it is a part of, and their people added up.
 *
 * @param bodies - with numbers in the same periods
 * @param measure - of counts only invoices can be added: one supplier may be paid by several bodies
 */
export function joinedSeries(
  {id, name}: FigureItem,
  bodies: readonly RawSeries[],
  measure: TrendView['measure']['name'],
): RawSeries {
  const [first] = bodies;
  const sum = (at: number, of: 'amount' | 'whole' | 'counted' | 'paid') =>
    sumOfCells(bodies.map(({numbers}) => numbers[at]?.[of] ?? missing));
  return {
    id,
    name,
    ...(bodies.every(({population}) => population !== undefined)
      ? {population: fsum(bodies, ({population}) => population)}
      : {}),
    numbers: (first?.numbers ?? []).map(({period, paid}, at): NumberInPeriod => ({
      period,
      amount: sum(at, 'amount'),
      whole: sum(at, 'whole'),
      counted: measure === 'invoices' ? sum(at, 'counted') : missing,
      ...(paid ? {paid: sum(at, 'paid')} : {}),
    })),
  };
}
