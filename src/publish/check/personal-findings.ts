import type {AnyDocument} from '../documents/any-document.js';
import type {Finding} from './finding.js';
import {anA, personalDataIn} from './personal-data.js';

/** Fields in which figures are an identifier, an address or a time, and no words of a person. */
const NO_WORDS = new Set(['id', 'path', 'period', 'created', 'version', '$schema', 'format']);

/**
 * Personal data in the words of a document of what people said: its titles, notes, names and quotes, each with its place.
 *
 * @returns one problem for each text that has some, none for other kinds of document
 */
export function personalFindings(document: AnyDocument): readonly Finding[] {
  const {resources, ...head} = document;
  const found: Finding[] = [];
  const look = (value: unknown, place: string): void => {
    if (typeof value === 'string') {
      for (const {kind, hint} of personalDataIn(value))
        found.push({
          level: 'problem',
          about: 'personal data',
          text: `${place}: holds what looks like ${anA(kind)} (${hint}). Take it out.`,
        });
      return;
    }
    if (Array.isArray(value)) {
      value.forEach((each, at) => look(each, `${place} ${at + 1}`));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, each] of Object.entries(value))
      if (!NO_WORDS.has(name)) look(each, place ? `${place}, ${name}` : name);
  };
  look(head, '');
  for (const {name, data} of resources) {
    if (!Array.isArray(data)) continue;
    data.forEach((row: unknown, at) => look(row, `${name} row ${at + 1}`));
  }
  return found;
}
