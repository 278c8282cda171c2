import type {Difference} from './differencing.js';
import {keyText} from './key-text.js';

/** What two publications reveal together, as a sentence with the cure, and without the number. */
export function differenceText(found: Difference): string {
  const {measure, certainty} = found;
  const what = certainty === 'exact' ? 'exactly' : 'nearly';
  if (found.reveals === 'hidden cell') {
    const where = found.publication === 'published' ? 'earlier document' : 'new document';
    return `${keyText(found.key)}, ${measure}: hidden in the ${where}, and the two together tell it ${what} (hide its parts or its total in the new one too)`;
  }
  const parts = found.parts.map(keyText).join(' + ');
  return `${keyText(found.whole)} less ${parts}, ${measure}: the difference is a number that the rules hide, and the two together tell it ${what} (publish the same periods and areas as before, or hide the total)`;
}
