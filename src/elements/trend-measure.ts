import type {SpendMore} from '../contract/read-spend-more.js';
import {independentSectors} from '../format/sector-words.js';
import type {TrendView} from '../view/trend.js';
import {categoryOf} from './category-of.js';
import {populationYearOf} from './population-year-of.js';
import type {TrendOptions} from './trend-options.js';

/**
 * What the numbers of a trend are.
 *
 * @throws RangeError when the document has no such category, or no populations for pounds per head
 */
export function trendMeasure(
  {facts, commissioners}: SpendMore,
  options: TrendOptions,
): TrendView['measure'] {
  const {measure: name} = options;
  const sectors = options.sectors === 'independent' ? independentSectors : options.sectors;
  const units = {
    amount: 'pounds',
    share: 'share',
    'per-head': 'pounds-per-head',
    invoices: 'count',
    suppliers: 'count',
    commissioners: 'count',
  } as const;
  const category = categoryOf(facts, options.category);
  const year = name === 'per-head' ? populationYearOf(commissioners) : undefined;
  return {
    name,
    unit: units[name],
    sectors: category ? [] : sectors,
    ...(category ? {category} : {}),
    ...(year ? {populationYear: year} : {}),
  };
}
