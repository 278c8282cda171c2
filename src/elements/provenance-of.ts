import {isHttps} from '../contract/consistent.js';
import type {Spend} from '../contract/spend.js';
import {cleanText} from '../format/clean-text.js';
import type {Provenance} from '../view/figure.js';

/**
 * Where a document's figures come from, for the lines under a figure.
 *
 * @param of - what the figure shows: notes about the other kind are left out
 * @param perHead - whether populations are used
 */
export function provenanceOf(
  {title, sources, licenses, facts, ...tables}: Spend,
  of: 'commissioners' | 'suppliers',
  perHead: boolean,
): Provenance {
  const {period, place, populationSource, notes = []} = facts;
  const concerns = (about: string | undefined) =>
    about === undefined || about === of || tables[of].some((row) => row.id === about);
  return {
    title: cleanText(title),
    period,
    ...(place ? {place: cleanText(place)} : {}),
    sources: sources.map(titled),
    licences: licenses.map(titled),
    ...(perHead && populationSource ? {populationSource: cleanText(populationSource)} : {}),
    notes: notes.flatMap(({about, text}) => (concerns(about) ? [cleanText(text)] : [])),
  };
}

function titled({title, path}: {readonly title: string; readonly path?: string}) {
  return path && isHttps(path) ? {title: cleanText(title), path} : {title: cleanText(title)};
}
