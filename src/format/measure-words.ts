import {amountText, type AmountUnit} from './amount-text.js';
import {formats, type Language} from './formats.js';
import {term} from './messages.js';
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
  readonly change?: {
    readonly way: 'up' | 'down' | 'same' | 'unclear';
    readonly verdict?: 'better' | 'worse';
  };
  readonly trend?: {
    readonly kind: 'rising' | 'falling' | 'steady' | 'mixed';
    readonly points: readonly {readonly period: string; readonly value?: number}[];
  };
  readonly quality?: keyof typeof qualities;
  readonly qualityNote?: string;
}

/** How good data are, in words. */
export const qualities = {good: term`good`, fair: term`fair`, poor: term`poor`} as const;

const statusNames = {
  met: term`Target met`,
  short: term`Below target`,
  over: term`Above limit`,
  similar: term`Similar to target`,
  unjudged: term`Not judged`,
} as const;

/** What a figure is against its target, in a word or two. */
export function statusWords(
  {cell, target, status}: WordedMeasure,
  language: Language = 'en',
): string {
  const {say} = formats(language);
  if (cell.kind === 'suppressed') return say`Not published`;
  if (cell.kind === 'missing') return say`No figure`;
  return target && status ? say([statusNames[status]]) : say`No target`;
}

/** How far a figure is from its target: "about £6M short", "1 point short of the range"; or why it is not judged. */
export function gapWords(measure: WordedMeasure, language: Language = 'en'): string {
  const {say} = formats(language);
  const {unit, gap, status, target, stated, polarity} = measure;
  if (status === 'similar') return say`the difference is within the interval`;
  if (status === 'unjudged')
    return polarity === 'neither'
      ? say`which way is better is not said`
      : say`stated only as a limit`;
  if (gap === undefined) return '';
  const rounded = Number(gap.toFixed(6));
  const points = amountText(rounded, {...unit, kind: 'count'}, language);
  const size =
    unit.kind !== 'percent'
      ? `${amountText(rounded, unit, language)}${counted(rounded, unit, language)}`
      : rounded === 1
        ? say`${points} point`
        : say`${points} points`;
  const about = `${qualifierText(stated?.qualifier && 'about', language)}${size}`;
  if (target?.to === undefined) return status === 'over' ? say`${about} over` : say`${about} short`;
  return status === 'over' ? say`${about} over the range` : say`${about} short of the range`;
}

/** The words of what is counted; none after one, since they name many. */
function counted(value: number, unit: AmountUnit, language: Language): string {
  if (value === 1 || !['count', 'days'].includes(unit.kind)) return '';
  return unitText(unit, language).split(',')[0] ?? '';
}

/** Where a figure lies against those compared with: "Above the middle half", "Similar to Westvale Together". */
export function placeWords(
  {cell, compared, place}: WordedMeasure,
  language: Language = 'en',
): string {
  const {say} = formats(language);
  if (!compared || !place)
    return cell.kind === 'value'
      ? say`Nothing to compare with`
      : statusWords({cell} as WordedMeasure, language);
  const range = compared.lower === undefined;
  const what = range ? compared.name : compared.quartiles ? say`the middle half` : say`the range`;
  if (place === 'above') return say`Above ${what}`;
  if (place === 'in') return say`In ${what}`;
  return place === 'below' ? say`Below ${what}` : say`Similar to ${what}`;
}

/** What has changed since an earlier figure: "up from 0.5%", "no clear change from 61% in 2021-22". */
export function changeWords(
  {earlier, change, unit, stated}: WordedMeasure,
  language: Language = 'en',
): string {
  if (!earlier || !change || !stated) return '';
  const {say} = formats(language);
  const last = earlier.upper ?? earlier.value;
  const figure = `${rangeText(earlier.value, earlier.upper, unit, language)}${counted(last, unit, language)}`;
  const from = earlier.period ? say`${figure} in ${earlier.period}` : figure;
  if (change.way === 'same')
    return earlier.period ? say`the same as before, in ${earlier.period}` : say`the same as before`;
  if (change.way === 'unclear') return say`no clear change from ${from}`;
  const moved = change.way === 'up' ? say`up from ${from}` : say`down from ${from}`;
  if (!change.verdict) return moved;
  return change.verdict === 'better' ? say`${moved}: better` : say`${moved}: worse`;
}

/** How the figures of several times run: "rising for 3 quarters", "up and down, highest in Q4". */
export function trendWords({trend}: WordedMeasure, language: Language = 'en'): string {
  if (!trend) return '';
  const {say} = formats(language);
  const {kind, points} = trend;
  const known = points.filter((point) => point.value !== undefined);
  const gaps = points.length - known.length;
  const missing = gaps ? say`, ${gaps} without a figure` : '';
  const last = known.at(-1)?.period ?? '';
  const times = known.length - 1;
  if (kind === 'steady') return `${say`no change`}${missing}`;
  if (kind === 'mixed') {
    const top = known.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a));
    return `${say`up and down, highest in ${top.period.replace(/^.* /, '')}`}${missing}`;
  }
  const rising = kind === 'rising';
  const run = / Q/.test(last)
    ? rising
      ? say`rising for ${times} quarters`
      : say`falling for ${times} quarters`
    : /^\d{4}-\d{2}$/.test(last) && !isYear(last)
      ? rising
        ? say`rising for ${times} months`
        : say`falling for ${times} months`
      : rising
        ? say`rising for ${times} years`
        : say`falling for ${times} years`;
  return `${run}${missing}`;
}

/** Whether a text such as 2018-19 is a financial year, not a month. */
function isYear(period: string): boolean {
  const [from = '', to = ''] = period.split('-');
  return (Number(from) + 1) % 100 === Number(to);
}

/** Quality of the data, in words: "Data: fair (small counts)". */
export function qualityWords(
  {quality, qualityNote}: WordedMeasure,
  language: Language = 'en',
): string {
  if (!quality && !qualityNote) return '';
  const {say} = formats(language);
  const note = qualityNote?.replace(/\.$/, '') ?? '';
  if (!quality) return say`Data: ${qualityNote ?? ''}`;
  const named = say([qualities[quality]]);
  return qualityNote ? say`Data: ${named} (${note})` : say`Data: ${named}`;
}

/** The target in words: "£10M", "2% to 3%", "20% by 2025-03"; "none" without one. */
export function targetWords({target, unit}: WordedMeasure, language: Language = 'en'): string {
  return target ? rangeText(target.from, target.to, unit, language) : formats(language).say`none`;
}
