import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {TrendView} from '../view/trend.js';
import {lengthWord} from './length-word.js';
import {realWords} from './real-words.js';
import {recipientWords} from './recipient-words.js';

/** Measure, length of the periods, how many commissioners, place and time. */
export function trendSubtitle(view: TrendView): string {
  const {say, count} = formats(view.language);
  const {place} = view.provenance;
  const many = view.series.length;
  const one = view.series[0];
  const who =
    view.of === 'all'
      ? []
      : many === 1 && one
        ? [one.name]
        : [view.kind ? `${count(many)} ${view.kind.many}` : say`${many} commissioners`];
  const per = lengthWord(view);
  const parts = [
    trendMeasureWords(view),
    ...(view.index ? [say`the first ${per} as 100`] : []),
    ...(view.measure.name === 'commissioners'
      ? []
      : [{months: say`by month`, quarters: say`by quarter`, years: say`by year`}[view.length]]),
    ...who,
    ...(place ? [place] : []),
  ];
  return capital(withTime(view, parts.join(', ')));
}

/** What the numbers of a trend are: "payments to voluntary organisations". */
export function trendMeasureWords(view: TrendView): string {
  const {measure, kind, real, language} = view;
  const {say} = formats(language);
  const to = recipientWords(measure, language);
  switch (measure.name) {
    case 'per-head':
      return say`payments to ${to} per resident${realWords(real, language)}`;
    case 'share':
      return say`payments to ${to} as a share of all spending`;
    case 'invoices':
      return say`invoices paid to ${to}`;
    case 'suppliers':
      return say`number of ${to} paid`;
    case 'commissioners':
      return kind ? say`number of ${kind.many}` : say`number of commissioners`;
    default:
      return say`payments to ${to}${realWords(real, language)}`;
  }
}

/** The document's period where the figure lies within a year, and else from when to when. */
function withTime({periods, provenance, language}: TrendView, words: string): string {
  const {say} = formats(language);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || last.from + last.months - first.from <= 12)
    return `${words}, ${provenance.period}`;
  return say`${words}, ${periodName(first, language)} to ${periodName(last, language)}`;
}
