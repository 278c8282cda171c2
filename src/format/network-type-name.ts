import {formats, type Language} from './formats.js';
import {term} from './messages.js';

const names = {
  'horizontal-commissioners': term`Among commissioners`,
  'horizontal-vcses': term`Among VCSEs`,
  vertical: term`Commissioners with VCSEs`,
} as const;

/** A kind of network for readers, where its publisher gives no name. */
export function networkTypeName(type: keyof typeof names, language: Language = 'en'): string {
  return formats(language).say([names[type]]);
}
