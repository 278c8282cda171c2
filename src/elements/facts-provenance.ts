import type {DocumentHead} from '../contract/document-head.js';
import {cleanText} from '../format/clean-text.js';
import type {Provenance} from '../view/figure.js';
import {documentProvenance} from './document-provenance.js';

/** What a scorecard or survey says of all its figures. */
interface Facts {
  readonly place?: string;
  readonly notes?: readonly {readonly text: string}[];
  readonly disclosure?: {readonly note?: string};
}

/** Where the figures of a scorecard or survey come from, for the lines under a figure. */
export function factsProvenance(
  document: DocumentHead,
  {place, notes = [], disclosure}: Facts,
  period: string,
): Provenance {
  const hidden = disclosure?.note;
  return {
    ...documentProvenance(document),
    period,
    ...(place ? {place: cleanText(place)} : {}),
    notes: [...notes.map(({text}) => text), ...(hidden ? [hidden] : [])].map((text) =>
      cleanText(text, 500),
    ),
  };
}
