import {periodOf} from '../summarise/period-of.js';
import type {PaymentLine} from './payment-line.js';

/** The time of a document, and how many payments lie outside it. */
export interface PeriodOfLines {
  readonly period: string;
  readonly outside: number;
}

/**
 * The shortest financial period that holds all payments: a month, a quarter or a year. Where none holds all, the year in
 * which most were paid, the earlier of equals.
 *
 * @returns `undefined` when no payment has a date
 */
export function periodOfLines(lines: readonly PaymentLine[]): PeriodOfLines | undefined {
  const months = new Map<string, number>();
  for (const {date, month = date?.slice(0, 7)} of lines) {
    if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1);
  }
  if (!months.size) return undefined;
  for (const length of ['month', 'quarter', 'year'] as const) {
    const periods = new Set([...months.keys()].map((month) => periodOf(month, length)));
    const [only] = periods;
    if (periods.size === 1 && only !== undefined) return {period: only, outside: 0};
  }
  const years = new Map<string, number>();
  let all = 0;
  for (const [month, number] of months) {
    const year = periodOf(month, 'year') ?? '';
    years.set(year, (years.get(year) ?? 0) + number);
    all += number;
  }
  const [most = ['', 0]] = [...years].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return {period: most[0], outside: all - most[1]};
}
