import {formats} from '../format/formats.js';
import {term} from '../format/messages.js';
import type {TrendView} from '../view/trend.js';

const words = {months: term`month`, quarters: term`quarter`, years: term`year`} as const;

/** How long the periods of a trend are, in a word: "quarter". */
export function lengthWord({length, language}: Pick<TrendView, 'length' | 'language'>): string {
  return formats(language).say([words[length]]);
}
