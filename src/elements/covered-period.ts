import {periodsOf} from '../analysis/periods.js';
import {formats, type Language} from '../format/formats.js';
import {periodName} from '../format/period-name.js';

/**
 * The time between two ends in words, both included: "April 2025 to March 2026".
 *
 * @param from - a day, month, quarter or year, as documents write it; a day stays as it is
 */
export function coveredPeriod(from: string, to: string, language: Language = 'en'): string {
  const periods = new Map(periodsOf([from, to]).map((period) => [period.id, period]));
  const named = (text: string) => {
    const period = periods.get(text);
    return period ? periodName(period, language) : text;
  };
  if (from === to) return named(from);
  return formats(language).say`${named(from)} to ${named(to)}`;
}
