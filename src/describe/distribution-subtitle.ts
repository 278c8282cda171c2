import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {DistributionView, MeasureView} from '../view/distribution.js';
import {recipientWords} from './recipient-words.js';

/** Measure, number of items, place and period: "Payments to …, 189 clinical commissioning groups, England, 2018-19". */
export function distributionSubtitle(view: DistributionView): string {
  const {count} = formats(view.language);
  const {place, period} = view.provenance;
  const many = view.kind?.many ?? itemNoun(view.of, view.measure.sectors).many;
  const parts = [
    view.of === 'suppliers' ? received(view.measure) : paid(view.measure, view.form === 'stacked'),
    `${count(view.ordered.length)} ${many}`,
    ...(place ? [place] : []),
    period,
  ];
  return capital(parts.join(', '));
}

function received({name, sectors}: MeasureView): string {
  const one = itemNoun('suppliers', sectors).one;
  if (name === 'invoices') return `invoices of each ${one}`;
  return `payments received by each ${one}${name === 'share' ? ', as a share of all of them' : ''}`;
}

function paid(measure: MeasureView, stacked: boolean): string {
  const to = recipientWords(measure);
  switch (measure.name) {
    case 'per-head':
      return `payments to ${to} per resident`;
    case 'share':
      return stacked
        ? 'share of all spending by kind of supplier'
        : `payments to ${to} as a share of all spending`;
    case 'share-of-independent':
      return `payments to ${to} as a share of what is not spent on NHS bodies and councils`;
    case 'share-over-threshold':
      return `share of invoices of ${formats('en').axis(measure.threshold ?? 0, 'pounds')} or more`;
    case 'invoices':
      return `invoices paid to ${to}`;
    case 'suppliers':
      return `number of ${to} paid`;
    case 'amount':
      return `payments to ${to}`;
  }
}
