import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {DistributionView} from '../view/distribution.js';
import {recipientWords} from './recipient-words.js';

/** "Half of commissioners spend £22 a head or less on voluntary organisations. One spends £433". */
export function middleHeading(view: DistributionView): string {
  const {value, say} = formats(view.language);
  const {measure, spread, of, language} = view;
  const noun = itemNoun(of, measure.sectors, language).many;
  const to = recipientWords(measure, language);
  const half = value(spread.median, measure.unit);
  const most = value(spread.highest, measure.unit);
  const alone = view.ordered.filter((item) => item.rank === 1).length === 1;
  const far = alone && spread.highest > 8 * spread.median;
  if (of === 'suppliers') {
    const received =
      measure.name === 'invoices'
        ? say`Half of ${noun} sent invoices: ${half} or less`
        : measure.name === 'share'
          ? say`Half of ${noun} received ${half} of the money or less`
          : say`Half of ${noun} received ${half} or less`;
    return far ? say`${received}. One received ${most}` : received;
  }
  switch (measure.name) {
    case 'per-head':
    case 'share': {
      const spend =
        measure.name === 'share'
          ? say`Half of ${noun} spend ${half} or less of their money on ${to}`
          : say`Half of ${noun} spend ${half} a head or less on ${to}`;
      return far ? say`${spend}. One spends ${most}` : spend;
    }
    case 'share-of-independent':
      return say`Half of ${noun} give ${to} ${half} or less of what they spend outside the NHS and councils`;
    case 'share-over-threshold':
      return say`For half of ${noun}, ${half} or less of all invoices are over the threshold`;
    case 'invoices':
      return say`Half of ${noun} paid ${half} invoices or fewer to ${to}`;
    case 'suppliers':
      return say`Half of ${noun} pay ${half} ${to} or fewer`;
    case 'amount': {
      const pay = say`Half of ${noun} pay ${to} ${half} or less`;
      return far ? say`${pay}. One pays ${most}` : pay;
    }
  }
}
