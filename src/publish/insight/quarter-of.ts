import {dateInText} from '../read/date-in-text.js';
import type {DateOrder} from '../read/date-order.js';
import {monthInText} from '../read/month-in-text.js';

/** By which year quarters are counted: financial from April, calendar from January. */
export type Quarters = 'financial' | 'calendar';

/** A quarter by its year and number. */
interface YearQuarter {
  readonly kind: Quarters;
  readonly year: number;
  readonly quarter: number;
}

const QUARTER_LAST = /^(\d{4})(?:[-/](\d{4}|\d{2}))?[- ]*Q ?([1-4])$/i;
const QUARTER_FIRST = /^Q ?([1-4])[- ,]*(\d{4})(?:[-/](\d{4}|\d{2}))?$/i;

/**
 * The quarter of a cell that names a day, a month or a quarter, as documents write it: `2022-23 Q1` (April to June 2022) by financial
 * years, `2022 Q1` (January to March 2022) by calendar years. A quarter that is written for the other kind of year is turned into
 * this one: both begin on the same days.
 *
 * @returns `undefined` for any other text
 */
export function quarterOf(
  text: string,
  {quarters, order}: {readonly quarters: Quarters; readonly order: DateOrder},
): string | undefined {
  const named = namedQuarter(text.trim());
  const month = named ? undefined : (dateInText(text, {order}) ?? monthInText(text));
  const first = named ? firstMonth(named) : month === undefined ? undefined : monthsSince0(month);
  return first === undefined ? undefined : quarterText(first, quarters);
}

/** The first month of a quarter of ours, in months since the year 0. */
export function monthOfQuarter(period: string): number {
  const named = namedQuarter(period);
  return named ? firstMonth(named) : Number.NaN;
}

/** The quarter that holds a month. */
export function quarterText(month: number, quarters: Quarters): string {
  const since = quarters === 'financial' ? month - APRIL : month;
  const year = Math.floor(since / 12);
  const quarter = Math.floor((since - year * 12) / 3) + 1;
  const years =
    quarters === 'financial' ? `${year}-${String((year + 1) % 100).padStart(2, '0')}` : `${year}`;
  return `${years} Q${quarter}`;
}

const APRIL = 3;

function namedQuarter(text: string): YearQuarter | undefined {
  const last = QUARTER_LAST.exec(text);
  const first = QUARTER_FIRST.exec(text);
  const [year, next, quarter] = last
    ? [last[1], last[2], last[3]]
    : [first?.[2], first?.[3], first?.[1]];
  if (year === undefined || quarter === undefined) return undefined;
  const following = (Number(year) + 1) % (next?.length === 4 ? 10_000 : 100);
  if (next !== undefined && Number(next) !== following) return undefined;
  return {
    kind: next === undefined ? 'calendar' : 'financial',
    year: Number(year),
    quarter: Number(quarter),
  };
}

function firstMonth({kind, year, quarter}: YearQuarter): number {
  return year * 12 + (kind === 'financial' ? APRIL : 0) + 3 * (quarter - 1);
}

function monthsSince0(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
