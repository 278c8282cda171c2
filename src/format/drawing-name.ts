import {shortName} from './short-name.js';

/** A body's name for a drawing: without its legal ending and without "The" in front. */
export function drawingName(name: string): string {
  const bare = shortName(name).replace(/^The (?=\S)/i, '');
  return bare.length >= 3 ? bare : name;
}
