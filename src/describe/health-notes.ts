import {formats, type Language} from '../format/formats.js';
import type {Provenance} from '../view/figure.js';

/** How whole a document's figures are, as one note: "Complete 96.9%; 0.3% of the money unmatched." */
export function healthNotes({health}: Provenance, language: Language): readonly string[] {
  const {say, share} = formats(language);
  const {complete, unmatched} = health ?? {};
  if (complete === undefined)
    return unmatched === undefined ? [] : [say`${share(unmatched)} of the money unmatched.`];
  return unmatched === undefined
    ? [say`Complete ${share(complete)}.`]
    : [say`Complete ${share(complete)}; ${share(unmatched)} of the money unmatched.`];
}
