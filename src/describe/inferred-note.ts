import {formats, type Language} from '../format/formats.js';

/** That some relations are our reading of the source; empty when none is. */
export function inferredNote(number: number, language: Language): string {
  const {say} = formats(language);
  if (!number) return '';
  return number === 1
    ? say`1 relation is our reading of the source and drawn weaker.`
    : say`${number} relations are our reading of the source and drawn weaker.`;
}
