/** Whether the day or the month is written first in dates that are all in figures. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * The order in which a column's dates are written: the month first only where some dates can be read no other way, and none
 * asks for the day first. One that nobody can tell is British.
 */
export function dateOrder(texts: Iterable<string>): DateOrder {
  let monthFirst = false;
  for (const text of texts) {
    const [, first, second] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\b/.exec(text) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) monthFirst = true;
  }
  return monthFirst ? 'month-first' : 'day-first';
}
