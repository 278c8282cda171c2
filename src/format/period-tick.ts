import {formats, type Language} from './formats.js';
import type {NamedPeriod} from './period-name.js';

/**
 * A period in as few letters as an axis has room for: "Jan", "Q1", "2018-19"; the year of a month where
 * they are a year or more apart.
 *
 * @param apart - months from one period to the next
 */
export function periodTick(
  {id, from, months}: NamedPeriod,
  apart: number,
  language: Language = 'en',
): string {
  if (months === 12) return id;
  if (months === 3) return apart > 3 ? id : id.slice(-2);
  return apart >= 12
    ? String(Math.floor(from / 12))
    : formats(language)
        .month(from % 12)
        .slice(0, 3);
}
