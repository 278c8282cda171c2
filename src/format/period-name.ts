import {formats, type Language} from './formats.js';

/** A time as figures have it. */
export interface NamedPeriod {
  /** As documents write it. */
  readonly id: string;
  /** Its first month: months since the year 0. */
  readonly from: number;
  readonly months: 1 | 3 | 12;
}

/** A period in words: "January 2019", "April to June 2018", "2018-19". */
export function periodName({id, from, months}: NamedPeriod, language: Language = 'en'): string {
  if (months === 12) return id;
  const {say, month: named} = formats(language);
  const month = (at: number) => named(at % 12);
  const year = (at: number) => Math.floor(at / 12);
  if (months === 1) return `${month(from)} ${year(from)}`;
  return say`${month(from)} to ${month(from + 2)} ${String(year(from))}`;
}
