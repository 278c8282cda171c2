import type {Spend} from '../contract/spend.js';
import {cleanText} from '../format/clean-text.js';
import type {Provenance} from '../view/figure.js';
import {documentProvenance} from './document-provenance.js';

/** Letters of a note. */
const NOTE = 500;

/**
 * Where a document's figures come from, for the lines under a figure.
 *
 * @param of - what the figure shows: notes about the other kind are left out
 * @param perHead - whether populations are used
 */
export function provenanceOf(
  {facts, ...document}: Spend,
  of: 'commissioners' | 'suppliers',
  perHead: boolean,
): Provenance {
  const {period, place, populationSource, health, notes = []} = facts;
  const concerns = (about: string | undefined) =>
    about === undefined || about === of || document[of].some((row) => row.id === about);
  return {
    ...documentProvenance(document),
    period,
    ...(place ? {place: cleanText(place)} : {}),
    ...(perHead && populationSource ? {populationSource: cleanText(populationSource)} : {}),
    ...(health ? {health} : {}),
    notes: notes.flatMap(({about, text}) => (concerns(about) ? [cleanText(text, NOTE)] : [])),
  };
}
