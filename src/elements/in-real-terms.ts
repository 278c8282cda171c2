import type {Cell} from '../analysis/cell.js';
import {periodsOf, type Period} from '../analysis/periods.js';
import type {SpendMore} from '../contract/read-spend-more.js';
import {cleanText} from '../format/clean-text.js';
import type {TrendView} from '../view/trend.js';
import type {RawSeries} from './trend-numbers.js';

/** Letters of the source of an index. */
const SOURCE = 300;
/** What the index is in its base. */
const BASE = 100;

/**
 * Money in the prices of the base of the document's index: each amount times 100, divided by the index of its period. What was
 * paid stands beside it. An index of a year is that of its quarters and months.
 *
 * @param series - in the document's own periods
 * @throws RangeError when the document has no index, or none for a period that has money
 */
export function inRealTerms(
  {deflator, facts}: SpendMore,
  series: readonly RawSeries[],
): {readonly series: readonly RawSeries[]} & Required<Pick<TrendView, 'real'>> {
  const own = series[0]?.numbers.map(({period}) => period.id) ?? [];
  const known = new Map(deflator.map(({period, index}) => [period, index]));
  // Read together: whether 2011-12 is a year or a month shows from all of them.
  const indices = periodsOf([...own, ...known.keys()]).filter(({id}) => known.has(id));
  const base = indices.find(({id}) => known.get(id) === BASE);
  if (!base) {
    throw new RangeError(
      'prices="real" needs an index of prices in the table deflator, and this document has none',
    );
  }
  const factorOf = (period: Period): number => {
    const index = known.get(
      (indices.find(({id}) => id === period.id) ?? indices.find((year) => holds(year, period)))
        ?.id ?? '',
    );
    if (index === undefined) {
      throw new RangeError(
        `prices="real" needs an index for ${period.id} in the table deflator, and it has none`,
      );
    }
    return BASE / index;
  };
  const told = (cell: Cell, period: Period): Cell =>
    cell.kind === 'value' ? {kind: 'value', value: cell.value * factorOf(period)} : cell;
  return {
    series: series.map((one) => ({
      ...one,
      numbers: one.numbers.map((number) => ({
        ...number,
        amount: told(number.amount, number.period),
        paid: number.amount,
      })),
    })),
    real: {base, source: cleanText(facts.deflatorSource ?? '', SOURCE)},
  };
}

function holds(longer: Period, {from, months}: Period): boolean {
  return longer.from <= from && from + months <= longer.from + longer.months;
}
