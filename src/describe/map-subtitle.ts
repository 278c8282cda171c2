import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import type {MapView} from '../view/map.js';
import {recipientWords} from './recipient-words.js';

/** Measure, how many of how many areas, place, boundaries, period, and whose population. */
export function mapSubtitle(view: MapView): string {
  const {count} = formats(view.language);
  const {provenance, valued, items, kind, vintage, measure} = view;
  const {place, period, populationSource} = provenance;
  const many = kind?.many ?? 'areas';
  const number =
    valued === items.length ? count(valued) : `${count(valued)} of ${count(items.length)}`;
  const parts = [
    `${number} ${many}`,
    ...(place ? [place] : []),
    ...(vintage ? [`${vintage} boundaries`] : []),
    ...(measure.name === 'population' ? [] : [period]),
  ];
  const year = measure.populationYear;
  const people =
    measure.name === 'per-head' || measure.name === 'population'
      ? ` Residents: ${populationSource ?? `${year ?? ''} estimate`}.`
      : '';
  return `${capital(measureWords(view))}: ${parts.join(', ')}.${people}`;
}

function measureWords({measure}: MapView): string {
  const to = recipientWords(measure);
  switch (measure.name) {
    case 'per-head':
      return `payments to ${to} for each resident`;
    case 'share':
      return `payments to ${to} as a share of all spending`;
    case 'share-of-independent':
      return `payments to ${to} as a share of what is not spent on NHS bodies and councils`;
    case 'share-over-threshold':
      return `share of invoices of ${formats('en').axis(measure.threshold ?? 0, 'pounds')} or more`;
    case 'invoices':
      return `invoices paid to ${to}`;
    case 'suppliers':
      return `number of ${to} paid`;
    case 'population':
      return 'people living in each area';
    case 'amount':
      return `payments to ${to}`;
  }
}
