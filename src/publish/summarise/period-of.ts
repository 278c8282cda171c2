/** Lengths of time that totals may be by. */
export type Length = 'month' | 'quarter' | 'year';

/**
 * The financial period in which a day or a month lies, as documents write it. Years run from April to March.
 *
 * @param date - `2018-04-12` or `2018-04`
 * @returns `2018-04` for a month, `2018-19 Q1` for a quarter, `2018-19` for a year; `undefined` for any other text
 */
export function periodOf(date: string, length: Length): string | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return undefined;
  if (length === 'month') return `${year}-${month}`;
  const sinceApril = (Number(month) + 8) % 12;
  const start = Number(year) - (Number(month) < 4 ? 1 : 0);
  const text = `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
  return length === 'year' ? text : `${text} Q${Math.floor(sinceApril / 3) + 1}`;
}
