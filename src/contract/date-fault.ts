/** Days of the months in a year that is no leap year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * What is wrong with a day, month, year or quarter that is written as it should be but does not exist, such as 31 February.
 *
 * @param text - `2018-04-12`, `2018-04`, `2018-19`, `2018-19 Q3`; of any other shape it says nothing
 * @returns what was expected, or `undefined` when nothing is wrong
 */
export function dateFault(text: string): string | undefined {
  const [, first = '', second, third, quarter] =
    /^(\d{4})-(\d{2})(?:-(\d{2})| (Q[1-4]))?$/.exec(text) ?? [];
  if (second === undefined) return undefined;
  const year = Number(first);
  const next = `${first}-${String((year + 1) % 100).padStart(2, '0')}`;
  const isNext = text.startsWith(next);
  const isMonth = Number(second) >= 1 && Number(second) <= 12;
  if (quarter !== undefined)
    return isNext ? undefined : `is no quarter of a year (expected ${next} ${quarter})`;
  if (third !== undefined)
    return isMonth && Number(third) >= 1 && Number(third) <= daysIn(year, Number(second))
      ? undefined
      : 'is no day of the calendar (expected year-month-day)';
  return isMonth || isNext
    ? undefined
    : `is neither a month nor a year (expected ${first}-01 to ${first}-12, or ${next} for the year)`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}
