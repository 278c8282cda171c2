import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {
  DistributionView,
  HistogramView,
  LorenzView,
  RankedView,
  StackedView,
  TailView,
} from '../view/distribution.js';
import {recipientWords} from './recipient-words.js';

/** The finding of a figure, with its number. */
export function distributionHeading(view: DistributionView): string {
  switch (view.form) {
    case 'ranked':
      return ranked(view);
    case 'stacked':
      return stacked(view);
    case 'tail':
      return tail(view);
    case 'lorenz':
      return lorenz(view);
    case 'histogram':
      return histogram(view);
  }
}

function ranked(view: RankedView): string {
  const {count, numberWord, axis} = formats(view.language);
  const noun = itemNoun(view.of, view.measure.sectors);
  const {sites, thresholds, measure} = view;
  if (sites) {
    const quarters = new Set(sites.map((site) => site.quarter)).size;
    const covered = quarters === 4 ? 'all four quarters' : `${numberWord(quarters)} of the four quarters`;
    return `${capital(numberWord(sites.length))} ${sites.length === 1 ? 'site covers' : 'sites cover'} ${covered} of the range`;
  }
  const [line] = thresholds;
  if (line && line.count > 0 && line.moneyShare !== undefined && view.of === 'commissioners' && measure.name.startsWith('share')) {
    const makes = line.count === 1 ? 'makes' : 'make';
    return `${capital(numberWord(line.count))} of ${count(view.ordered.length)} ${noun.many} ${makes} ${axis(Math.round(line.moneyShare * 100) / 100, 'share')} of all payments to ${recipientWords(measure)}`;
  }
  return middle(view);
}

/** "Half of commissioners spend £22 a head or less on voluntary organisations. One spends £433". */
function middle(view: DistributionView): string {
  const {value} = formats(view.language);
  const {measure, spread} = view;
  const noun = itemNoun(view.of, measure.sectors).many;
  const to = recipientWords(measure);
  const half = value(spread.median, measure.unit);
  const most = value(spread.highest, measure.unit);
  const alone = view.ordered.filter((item) => item.rank === 1).length === 1;
  const far = alone && spread.highest > 8 * spread.median;
  if (view.of === 'suppliers') {
    const words = {amount: 'received', invoices: 'sent invoices:', share: 'received'}[measure.name as 'amount'];
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

function stacked(view: StackedView): string {
  const pounds = (view.bands[0]?.share ?? 0) * 100;
  const whole = Math.ceil(pounds - 1e-9);
  const part = pounds >= whole ? `£${whole}` : `less than £${whole}`;
  const spent =
    view.measure.name === 'share-of-independent'
      ? 'that commissioners spend outside the NHS and councils'
      : 'that commissioners spend';
  return `Of every £100 ${spent}, ${part} goes to ${recipientWords(view.measure)}`;
}

function tail(view: TailView): string {
  const {numberWord, share, count, axis} = formats(view.language);
  const {thresholds, ordered} = view;
  const noun = itemNoun(view.of, view.measure.sectors).many;
  const line = thresholds[view.scale === 'log' ? 1 : 0] ?? thresholds[0];
  if (!line || line.moneyShare === undefined || line.count < 2) return middle(view);
  if (view.scale === 'linear') {
    return `${capital(numberWord(line.count))} ${noun} out of ${count(ordered.length)} receive ${share(line.moneyShare)} of the money`;
  }
  const rest = count(ordered.length - line.count);
  return `${capital(numberWord(line.count))} ${noun} share ${axis(Math.round(line.moneyShare * 100) / 100, 'share')} of the money. The other ${rest} share the rest`;
}

function lorenz(view: LorenzView): string {
  const {count} = formats(view.language);
  const noun = itemNoun(view.of, view.measure.sectors).many;
  const point = view.points.find(({which}) => which === 'half-of-money');
  if (!point) return middle(view);
  const half = point.moneyShare > 0.5 ? 'More than half' : 'Half';
  const goes = view.of === 'suppliers' ? 'goes to' : 'comes from';
  return `${half} of the money ${goes} ${count(point.count)} ${noun} out of ${count(view.ordered.length)}`;
}

function histogram(view: HistogramView): string {
  const {count, value, valueIn} = formats(view.language);
  const edge = mostlyUnder(view);
  if (!edge) return middle(view);
  const noun = itemNoun(view.of, view.measure.sectors).many;
  const {unit} = view.measure;
  return `${count(edge.count)} of ${count(view.ordered.length)} ${noun} are under ${valueIn(edge.to, unit)}. The rest stretch out to ${value(view.spread.highest, unit)}`;
}

/** The first column edge under which at least three fifths of the items lie, and how many. */
export function mostlyUnder({
  columns,
  ordered,
}: HistogramView): {readonly to: number; readonly count: number} | undefined {
  let under = 0;
  for (const {to, members} of columns) {
    under += members.length;
    if (under >= 0.6 * ordered.length && under < ordered.length) return {to, count: under};
  }
  return undefined;
}
