import {formats, type Language} from './formats.js';
import {term} from './messages.js';

const names = {
  1: term`Highest quarter`,
  2: term`Second quarter`,
  3: term`Third quarter`,
  4: term`Lowest quarter`,
} as const;

/** Name of a quarter, 1 the highest. */
export function quarterName(quarter: 1 | 2 | 3 | 4, language: Language = 'en'): string {
  return formats(language).say([names[quarter]]);
}
