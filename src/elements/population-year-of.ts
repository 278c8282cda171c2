import type {Spend} from '../contract/spend.js';

/**
 * Year of the populations that spending per head is worked out with.
 *
 * @throws RangeError, in words for the page's author, when there are no populations, or several years of them
 */
export function populationYearOf(commissioners: Spend['commissioners']): number | undefined {
  const years = new Set(
    commissioners.flatMap(({population, populationYear}) => (population ? [populationYear] : [])),
  );
  if (years.size !== 1) {
    throw new RangeError(
      years.size
        ? 'per-head needs populations of one year, and this document has several'
        : 'per-head needs the populations of the commissioners, and this document has none',
    );
  }
  const [year] = years;
  return year;
}
