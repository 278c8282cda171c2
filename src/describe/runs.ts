import {formats, type Language} from '../format/formats.js';
import {phrase} from '../format/messages.js';
import type {Run} from '../view/description.js';

/** Words of a sentence. */
export const plain = (text: string): Run => ({text});

/** Words of a sentence that carry its numbers. */
export const strong = (text: string): Run => ({text, strong: true});

/**
 * What tells a sentence in a language, as `tell` before a template literal: its strong pieces stand where that language puts them, and numbers put
 * into it are counts.
 */
export function told(language: Language) {
  const {count} = formats(language);
  return (strings: readonly string[], ...values: readonly (string | number | Run)[]): Run[] => {
    const made: Run[] = [];
    for (const part of phrase(language, strings, values)) {
      const run =
        typeof part === 'object' ? part : plain(typeof part === 'number' ? count(part) : part);
      const last = made.at(-1);
      if (last && !isMarked(last) && !isMarked(run))
        made[made.length - 1] = plain(last.text + run.text);
      else if (run.text) made.push(run);
    }
    return made;
  };
}

function isMarked({strong, href}: Run): boolean {
  return Boolean(strong ?? href);
}
