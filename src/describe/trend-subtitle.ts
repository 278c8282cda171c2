import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {TrendView} from '../view/trend.js';
import {realWords} from './real-words.js';
import {recipientWords} from './recipient-words.js';

/** Measure, length of the periods, how many commissioners, place and time. */
export function trendSubtitle(view: TrendView): string {
  const {count} = formats(view.language);
  const {place} = view.provenance;
  const many = view.series.length;
  const one = view.series[0];
  const who =
    view.of === 'all'
      ? []
      : many === 1 && one
        ? [one.name]
        : [`${count(many)} ${view.kind?.many ?? 'commissioners'}`];
  const by = `by ${view.length.slice(0, -1)}`;
  const parts = [
    measureWords(view),
    ...(view.index ? [`the first ${view.length.slice(0, -1)} as 100`] : []),
    ...(view.measure.name === 'commissioners' ? [] : [by]),
    ...who,
    ...(place ? [place] : []),
    timeWords(view),
  ];
  return capital(parts.join(', '));
}

function measureWords({measure, kind, real}: TrendView): string {
  const to = recipientWords(measure);
  switch (measure.name) {
    case 'per-head':
      return `payments to ${to} per resident${realWords(real)}`;
    case 'share':
      return `payments to ${to} as a share of all spending`;
    case 'invoices':
      return `invoices paid to ${to}`;
    case 'suppliers':
      return `number of ${to} paid`;
    case 'commissioners':
      return `number of ${kind?.many ?? 'commissioners'}`;
    default:
      return `payments to ${to}${realWords(real)}`;
  }
}

/** The document's period where the figure lies within a year, and else from when to when. */
function timeWords({periods, provenance}: TrendView): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || last.from + last.months - first.from <= 12) return provenance.period;
  return `${periodName(first)} to ${periodName(last)}`;
}
