/** Months from the first of a period to the first after it, counted from year 0. */
export interface MonthSpan {
  readonly from: number;
  readonly until: number;
}

/**
 * The months of a period as documents write it: a month, a quarter or year from April, or a calendar year.
 *
 * @returns `undefined` for any other text
 */
export function monthsOf(period: string): MonthSpan | undefined {
  const [, year, second, quarter] = /^(\d{4})(?:-(\d{2}))?(?: Q([1-4]))?$/.exec(period) ?? [];
  if (year === undefined) return undefined;
  const start = Number(year) * 12;
  if (second === undefined) return quarter ? undefined : {from: start, until: start + 12};
  if ((Number(year) + 1) % 100 === Number(second)) {
    const april = start + 3;
    if (quarter === undefined) return {from: april, until: april + 12};
    const from = april + 3 * (Number(quarter) - 1);
    return {from, until: from + 3};
  }
  const month = Number(second);
  if (quarter !== undefined || month < 1 || month > 12) return undefined;
  return {from: start + month - 1, until: start + month};
}
