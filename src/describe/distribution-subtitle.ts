import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import type {Language} from '../format/messages.js';
import type {DistributionView, MeasureView} from '../view/distribution.js';
import {recipientWords} from './recipient-words.js';

/** Measure, number of items, place and period: "Payments to …, 189 clinical commissioning groups, England, 2018-19". */
export function distributionSubtitle(view: DistributionView): string {
  const {count} = formats(view.language);
  const {kind, of, measure, language} = view;
  const {place, period} = view.provenance;
  const number = view.ordered.length;
  const parts = [
    of === 'suppliers'
      ? received(measure, itemCount(number, of, measure.sectors, language), language)
      : paid(measure, view.form === 'stacked', language),
    ...(of === 'suppliers'
      ? []
      : [
          kind ? `${count(number)} ${kind.many}` : itemCount(number, of, measure.sectors, language),
        ]),
    ...(place ? [place] : []),
    period,
  ];
  return capital(parts.join(', '));
}

function received({name}: MeasureView, all: string, language: Language): string {
  const {say} = formats(language);
  if (name === 'invoices') return say`invoices of each of ${all}`;
  return name === 'share'
    ? say`payments received by each of ${all}, as a share of all of them`
    : say`payments received by each of ${all}`;
}

function paid(measure: MeasureView, stacked: boolean, language: Language): string {
  const {say, axis} = formats(language);
  const to = recipientWords(measure, language);
  switch (measure.name) {
    case 'per-head':
      return say`payments to ${to} per resident`;
    case 'share':
      return stacked
        ? say`share of all spending by kind of supplier`
        : say`payments to ${to} as a share of all spending`;
    case 'share-of-independent':
      return say`payments to ${to} as a share of what is not spent on NHS bodies and councils`;
    case 'share-over-threshold':
      return say`share of invoices of ${axis(measure.threshold ?? 0, 'pounds')} or more`;
    case 'invoices':
      return say`invoices paid to ${to}`;
    case 'suppliers':
      return say`number of ${to} paid`;
    case 'amount':
      return say`payments to ${to}`;
  }
}
