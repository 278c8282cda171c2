import {sectorNames} from '../format/sector-words.js';
import type {Sector} from '../view/distribution.js';
import {oneOf} from './one-of.js';
import {wordList} from './word-list.js';

/**
 * Whose money counts, as an author writes it: sectors separated by spaces; `independent`; or `all`, which
 * is none in particular.
 *
 * @throws RangeError when a word is no sector
 */
export function sectorsOf(text: string): readonly Sector[] | 'independent' {
  if (text === 'independent') return text;
  if (text === 'all') return [];
  return wordList(text).map((word) => oneOf('sector', word, sectorNames));
}
