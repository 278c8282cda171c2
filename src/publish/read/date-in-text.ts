import type {DateOrder} from './date-order.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** First and last day, as a spreadsheet counts them, that a number is taken for: 1954-10-03 and 2119-01-11. */
const SERIALS = [20_000, 80_000] as const;

/** A time of day behind a date. */
const TIME = '(?:[T ,]+\\d{1,2}:\\d{2}.*)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`);
const NAMED_MONTH = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[- /.]?([a-z]{3,9})[- /.,]*(\\d{4}|\\d{2})${TIME}$`,
  'i',
);

/**
 * The day in a cell, as `YYYY-MM-DD`: from `2018-04-01` with or without a time, `01/04/2018`, `01-04-2018`, `01.04.2018`, `1/4/18`,
 * `1-Apr-18`, `01-APR-2018`, `1 April 2018`, and a spreadsheet's serial number (`43191`, with or without a fraction for the time).
 *
 * The day is taken as it is written, whatever its time or time zone. A year of two figures is of this century.
 *
 * @param options - `order` of dates all in figures with the year last: `day-first` unless told
 * @returns `undefined` for any other text, and for days there never were, such as `31/02/2019`
 */
export function dateInText(
  text: string,
  {order = 'day-first'}: {readonly order?: DateOrder} = {},
): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  const iso = YEAR_FIRST.exec(plain);
  if (iso) return isoDay(iso[1], Number(iso[2]), iso[3]);
  const figures = YEAR_LAST.exec(plain);
  if (figures) {
    const [, first, , second, year] = figures;
    return order === 'day-first'
      ? isoDay(year, Number(second), first)
      : isoDay(year, Number(first), second);
  }
  const named = NAMED_MONTH.exec(plain);
  if (named) return isoDay(named[3], monthNamed(named[2] ?? ''), named[1]);
  return /^\d{5}(\.\d+)?$/.test(plain) ? dayOfSerial(Math.floor(Number(plain))) : undefined;
}

/** From 1; 0 when no month begins like that. */
function monthNamed(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

function isoDay(yearText = '', month: number, dayText = ''): string | undefined {
  const year = Number(yearText.length === 2 ? `20${yearText}` : yearText);
  const day = Number(dayText);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return undefined;
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
}

function dayOfSerial(serial: number): string | undefined {
  if (serial < SERIALS[0] || serial > SERIALS[1]) return undefined;
  // Spreadsheets count from 30 December 1899.
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
