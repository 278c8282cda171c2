import {formats, type Language} from '../format/formats.js';
import type {Provenance} from '../view/figure.js';

/** How whole a document's figures are, as one note: "Complete 96.9%; 0.3% of the money unmatched." */
export function healthNotes({health}: Provenance, language: Language): readonly string[] {
  const {share} = formats(language);
  const {complete, unmatched} = health ?? {};
  const parts = [
    ...(complete === undefined ? [] : [`Complete ${share(complete)}`]),
    ...(unmatched === undefined ? [] : [`${share(unmatched)} of the money unmatched`]),
  ];
  return parts.length ? [`${parts.join('; ')}.`] : [];
}
