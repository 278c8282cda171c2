import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import type {MapView} from '../view/map.js';
import {recipientWords} from './recipient-words.js';

/** Measure, how many of how many areas, place, boundaries, period, and whose population. */
export function mapSubtitle(view: MapView): string {
  const {say} = formats(view.language);
  const {provenance, vintage, measure} = view;
  const {place, period, populationSource} = provenance;
  const parts = [
    areasWords(view),
    ...(place ? [place] : []),
    ...(vintage ? [say`${vintage} boundaries`] : []),
    ...(measure.name === 'population' ? [] : [period]),
  ];
  const people =
    measure.name !== 'per-head' && measure.name !== 'population'
      ? ''
      : populationSource === undefined
        ? say` Residents: ${String(measure.populationYear ?? '')} estimate.`
        : say` Residents: ${populationSource}.`;
  return `${capital(measureWords(view))}: ${parts.join(', ')}.${people}`;
}

function areasWords({valued, items, kind, language}: MapView): string {
  const {say, count} = formats(language);
  const all = items.length;
  if (!kind) return valued === all ? say`${all} areas` : say`${valued} of ${all} areas`;
  return valued === all ? `${count(all)} ${kind.many}` : say`${valued} of ${all} ${kind.many}`;
}

function measureWords({measure, language}: MapView): string {
  const {say, axis} = formats(language);
  const to = recipientWords(measure, language);
  switch (measure.name) {
    case 'per-head':
      return say`payments to ${to} for each resident`;
    case 'share':
      return say`payments to ${to} as a share of all spending`;
    case 'share-of-independent':
      return say`payments to ${to} as a share of what is not spent on NHS bodies and councils`;
    case 'share-over-threshold':
      return say`share of invoices of ${axis(measure.threshold ?? 0, 'pounds')} or more`;
    case 'invoices':
      return say`invoices paid to ${to}`;
    case 'suppliers':
      return say`number of ${to} paid`;
    case 'population':
      return say`people living in each area`;
    case 'amount':
      return say`payments to ${to}`;
  }
}
