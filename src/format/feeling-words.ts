import {formats, type Language} from './formats.js';
import {term} from './messages.js';

const words = {
  'very-negative': term`very negative`,
  negative: term`negative`,
  neutral: term`neutral`,
  mixed: term`mixed`,
  positive: term`positive`,
  'very-positive': term`very positive`,
} as const;

/** A feeling in words: "very negative". */
export function feelingWords(feeling: keyof typeof words, language: Language = 'en'): string {
  return formats(language).say([words[feeling]]);
}
