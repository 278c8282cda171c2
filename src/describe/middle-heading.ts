import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {DistributionView} from '../view/distribution.js';
import {recipientWords} from './recipient-words.js';

/** "Half of commissioners spend £22 a head or less on voluntary organisations. One spends £433". */
export function middleHeading(view: DistributionView): string {
  const {value} = formats(view.language);
  const {measure, spread} = view;
  const noun = itemNoun(view.of, measure.sectors).many;
  const to = recipientWords(measure);
  const half = value(spread.median, measure.unit);
  const most = value(spread.highest, measure.unit);
  const alone = view.ordered.filter((item) => item.rank === 1).length === 1;
  const far = alone && spread.highest > 8 * spread.median;
  if (view.of === 'suppliers') {
    const words = {amount: 'received', invoices: 'sent invoices:', share: 'received'}[
      measure.name as 'amount'
    ];
    return `Half of ${noun} ${words} ${half}${measure.name === 'share' ? ' of the money' : ''} or less${far ? `. One received ${most}` : ''}`;
  }
  switch (measure.name) {
    case 'per-head':
      return `Half of ${noun} spend ${half} a head or less on ${to}${far ? `. One spends ${most}` : ''}`;
    case 'share':
      return `Half of ${noun} spend ${half} or less of their money on ${to}${far ? `. One spends ${most}` : ''}`;
    case 'share-of-independent':
      return `Half of ${noun} give ${to} ${half} or less of what they spend outside the NHS and councils`;
    case 'share-over-threshold':
      return `For half of ${noun}, ${half} or less of all invoices are over the threshold`;
    case 'invoices':
      return `Half of ${noun} paid ${half} invoices or fewer to ${to}`;
    case 'suppliers':
      return `Half of ${noun} pay ${half} ${to} or fewer`;
    case 'amount':
      return `Half of ${noun} pay ${to} ${half} or less${far ? `. One pays ${most}` : ''}`;
  }
}
