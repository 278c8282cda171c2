import {amountText, type AmountUnit} from './amount-text.js';
import {qualifierText, rangeText, unitText, type StatedFigure} from './stated-text.js';

type Status = 'met' | 'short' | 'over' | 'similar' | 'unjudged';
type Place = 'above' | 'in' | 'below' | 'similar';

/** What words about a measure are made from; a measure of a view is one. */
export interface WordedMeasure {
  readonly unit: AmountUnit;
  readonly cell: {readonly kind: 'value' | 'suppressed' | 'missing'};
  readonly stated?: StatedFigure;
  readonly polarity: 'higher' | 'lower' | 'neither';
  readonly target?: {readonly from: number; readonly to?: number; readonly date?: string};
  readonly status?: Status;
  readonly gap?: number;
  readonly compared?: {readonly name: string; readonly lower?: number; readonly quartiles?: true};
  readonly place?: Place;
  readonly earlier?: {readonly value: number; readonly upper?: number; readonly period?: string};
  readonly change?: {readonly way: 'up' | 'down' | 'same' | 'unclear'; readonly verdict?: string};
  readonly trend?: {
    readonly kind: 'rising' | 'falling' | 'steady' | 'mixed';
    readonly points: readonly {readonly period: string; readonly value?: number}[];
  };
  readonly quality?: string;
  readonly qualityNote?: string;
}

const statusNames = {
  met: 'Target met',
  short: 'Below target',
  over: 'Above limit',
  similar: 'Similar to target',
  unjudged: 'Not judged',
} as const;

/** What a figure is against its target, in a word or two. */
export function statusWords({cell, target, status}: WordedMeasure): string {
  if (cell.kind === 'suppressed') return 'Not published';
  if (cell.kind === 'missing') return 'No figure';
  return target && status ? statusNames[status] : 'No target';
}

/** Why there is no number: for readers and for speech. */
export function withoutNumber(kind: 'suppressed' | 'missing'): string {
  return kind === 'suppressed' ? 'not published, to protect privacy' : 'no figure';
}

/** How far a figure is from its target: "about £6M short", "1 point short of the range"; or why it is not judged. */
export function gapWords(measure: WordedMeasure): string {
  const {unit, gap, status, target, stated, polarity} = measure;
  if (status === 'similar') return 'the difference is within the interval';
  if (status === 'unjudged')
    return polarity === 'neither' ? 'which way is better is not said' : 'stated only as a limit';
  if (gap === undefined) return '';
  const rounded = Number(gap.toFixed(6));
  const points = rounded === 1 ? ' point' : ' points';
  const size =
    unit.kind === 'percent'
      ? `${amountText(rounded, {...unit, kind: 'count'})}${points}`
      : `${amountText(rounded, unit)}${counted(rounded, unit)}`;
  const of = target?.to === undefined ? '' : ' of the range';
  return `${qualifierText(stated?.qualifier && 'about')}${size} ${status === 'over' ? 'over' : 'short'}${of}`;
}

/** The words of what is counted; none after one, since they name many. */
function counted(value: number, unit: AmountUnit): string {
  if (value === 1 || !['count', 'days'].includes(unit.kind)) return '';
  return unitText(unit).split(',')[0] ?? '';
}

/** Where a figure lies against those compared with: "Above the middle half", "Similar to Westvale Together". */
export function placeWords({cell, compared, place}: WordedMeasure): string {
  if (!compared || !place)
    return cell.kind === 'value' ? 'Nothing to compare with' : statusWords({cell} as WordedMeasure);
  const range = compared.lower === undefined;
  const what = range ? compared.name : compared.quartiles ? 'the middle half' : 'the range';
  const before = {above: 'Above', in: 'In', below: 'Below', similar: 'Similar to'}[place];
  return `${before} ${what}`;
}

/** What has changed since an earlier figure: "up from 0.5%", "no clear change from 61% in 2021-22". */
export function changeWords({earlier, change, unit, stated}: WordedMeasure): string {
  if (!earlier || !change || !stated) return '';
  const last = earlier.upper ?? earlier.value;
  const from = `${rangeText(earlier.value, earlier.upper, unit)}${counted(last, unit)}`;
  const when = earlier.period ? ` in ${earlier.period}` : '';
  const verdict = change.verdict ? `: ${change.verdict}` : '';
  if (change.way === 'same') return `the same as before${when ? `,${when}` : ''}`;
  if (change.way === 'unclear') return `no clear change from ${from}${when}`;
  return `${change.way} from ${from}${when}${verdict}`;
}

/** How the figures of several times run: "rising for 3 quarters", "up and down, highest in Q4". */
export function trendWords({trend}: WordedMeasure): string {
  if (!trend) return '';
  const {kind, points} = trend;
  const known = points.filter((point) => point.value !== undefined);
  const gaps = points.length - known.length;
  const missing = gaps ? `, ${gaps} without a figure` : '';
  const last = known.at(-1)?.period ?? '';
  const noun = / Q/.test(last)
    ? 'quarters'
    : /^\d{4}-\d{2}$/.test(last) && !isYear(last)
      ? 'months'
      : 'years';
  if (kind === 'steady') return `no change${missing}`;
  if (kind !== 'mixed') return `${kind} for ${known.length - 1} ${noun}${missing}`;
  const top = known.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a));
  return `up and down, highest in ${top.period.replace(/^.* /, '')}${missing}`;
}

/** Whether a text such as 2018-19 is a financial year, not a month. */
function isYear(period: string): boolean {
  const [from = '', to = ''] = period.split('-');
  return (Number(from) + 1) % 100 === Number(to);
}

/** Quality of the data, in words: "Data: fair (small counts)". */
export function qualityWords({quality, qualityNote}: WordedMeasure): string {
  if (!quality && !qualityNote) return '';
  if (!quality) return `Data: ${qualityNote ?? ''}`;
  return `Data: ${quality}${qualityNote ? ` (${qualityNote.replace(/\.$/, '')})` : ''}`;
}

/** The target in words: "£10M", "2% to 3%", "20% by 2025-03"; "none" without one. */
export function targetWords({target, unit}: WordedMeasure): string {
  return target ? rangeText(target.from, target.to, unit) : 'none';
}
