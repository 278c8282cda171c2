import {formats} from './formats.js';
import {localesOf, type Language} from './messages.js';

/** What a bound number counts; `percent` is of each hundred, `share` a part from 0 to 1. */
export type BoundUnit = 'count' | 'pounds' | 'share' | 'percent';

/** A bound number as readers see it: "7,908", "£1.2M", "29.2%"; a count that is not whole has one decimal. */
export function boundText(value: number, unit: BoundUnit, language: Language = 'en'): string {
  const {count, money, share} = formats(language);
  if (unit === 'pounds') return money(value);
  if (unit === 'share') return share(value);
  if (unit === 'percent') return share(value / 100);
  return Number.isInteger(value)
    ? count(value)
    : new Intl.NumberFormat(localesOf(language), {maximumFractionDigits: 1}).format(value);
}
