import {dateInText} from './date-in-text.js';

/**
 * The month in a cell that names no day, as `2018-04`: from `2018-04`, `04/2018`, `201804`, `Apr-18`, `April 2018`.
 *
 * @returns `undefined` for any other text
 */
export function monthInText(text: string): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  const [, year, month] = /^(\d{4})[-/ ]?(0[1-9]|1[0-2])$/.exec(plain) ?? [];
  if (year !== undefined && month !== undefined) return asMonth(`${year}-${month}-01`);
  const [, before, after] = /^(\d{1,2}|[a-z]{3,9})[-/ .,]+(\d{4}|\d{2})$/i.exec(plain) ?? [];
  // `04/18` might be a day of April.
  if (before === undefined || after === undefined || (/\d/.test(before) && after.length === 2))
    return undefined;
  return asMonth(/\d/.test(before) ? `1/${before}/${after}` : `1 ${before} ${after}`);
}

function asMonth(firstDay: string): string | undefined {
  return dateInText(firstDay)?.slice(0, 7);
}
