import {formats, type Language} from './formats.js';

/** A year and month as people say it: "April 2018"; any other text as it is. */
export function monthName(text: string, language: Language = 'en'): string {
  const [, year = '', number = ''] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year ? `${formats(language).month(Number(number) - 1)} ${year}` : text;
}
