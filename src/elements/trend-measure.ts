import type {SpendMore} from '../contract/read-spend-more.js';
import {cleanText} from '../format/clean-text.js';
import {independentSectors} from '../format/sector-words.js';
import type {TrendView} from '../view/trend.js';
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
  const {measure: name, category} = options;
  const sectors = options.sectors === 'independent' ? independentSectors : options.sectors;
  const known = facts.categories?.find((each) => each.id === category);
  if (category !== undefined && facts.categories && !known) {
    throw new RangeError(
      `unknown category: "${category}" (expected ${facts.categories.map((each) => each.id).join(', ')})`,
    );
  }
  const years = new Set(
    commissioners.flatMap(({population, populationYear}) => (population ? [populationYear] : [])),
  );
  const [year] = years;
  if (name === 'per-head' && years.size !== 1) {
    throw new RangeError(
      years.size
        ? 'per-head needs populations of one year, and this document has several'
        : 'per-head needs the populations of the commissioners, and this document has none',
    );
  }
  const units = {
    amount: 'pounds',
    share: 'share',
    'per-head': 'pounds-per-head',
    invoices: 'count',
    suppliers: 'count',
    commissioners: 'count',
  } as const;
  return {
    name,
    unit: units[name],
    sectors: category === undefined ? sectors : [],
    ...(category === undefined
      ? {}
      : {category: {id: category, title: cleanText(known?.title ?? category)}}),
    ...(name === 'per-head' && year ? {populationYear: year} : {}),
  };
}
