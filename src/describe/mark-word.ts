import {formats, type Language} from '../format/formats.js';
import {term} from '../format/messages.js';
import type {TrendPoint} from '../view/trend.js';

const words = {
  provisional: term`provisional`,
  revised: term`revised`,
  estimated: term`estimated`,
  unreliable: term`unreliable`,
} as const;

/** What qualifies a number, in a word: "provisional". */
export function markWord(mark: NonNullable<TrendPoint['mark']>, language: Language): string {
  return formats(language).say([words[mark]]);
}
