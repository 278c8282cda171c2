import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {Description, Run} from '../view/description.js';
import type {TrendSeries, TrendView} from '../view/trend.js';
import {recipientWords} from './recipient-words.js';
import {plain, strong} from './runs.js';
import {sourceRuns} from './source-runs.js';
import {trendNotes} from './trend-notes.js';
import {trendSubtitle} from './trend-subtitle.js';
import {trendValue, trendValueIn} from './trend-value.js';

/** More highlighted ones than these are not all named in the sentence. */
const MOST = 3;

/** Change over time in words, all computed from the view. */
export function describeTrend(view: TrendView): Description {
  const [only] = view.series;
  const alone = view.series.length === 1 && only;
  return {
    heading: alone ? aloneHeading(view, only) : manyHeading(view),
    subtitle: trendSubtitle(view),
    sentence: alone ? aloneSentence(view, only) : manySentence(view),
    reading: reading(view),
    notes: trendNotes(view),
    source: sourceRuns(view),
  };
}

function valueAt({points}: TrendSeries, at: number): number {
  return points[at]?.value ?? 0;
}

function nameAt({periods}: TrendView, at: number): string {
  const period = periods[at];
  return period ? periodName(period) : '';
}

/** "fell from 211 in April 2014 to 42 in July 2022". */
function movement(view: TrendView, one: TrendSeries): string {
  const [from, to] = [valueAt(one, one.first), valueAt(one, one.last)];
  if (trendValueIn(view, from) === trendValueIn(view, to))
    return `stayed at ${trendValueIn(view, from)}`;
  return `${to > from ? 'rose' : 'fell'} from ${trendValueIn(view, from)} in ${nameAt(view, one.first)} to ${trendValueIn(view, to)} in ${nameAt(view, one.last)}`;
}

/** What the numbers are, as the subject of a sentence. */
function subject(view: TrendView): string {
  const to = recipientWords(view.measure);
  if (view.measure.name === 'commissioners')
    return `The number of ${view.kind?.many ?? 'commissioners'}`;
  if (view.measure.name === 'share') return `The share of ${to}`;
  if (view.measure.name === 'invoices') return `Invoices paid to ${to}`;
  if (view.measure.name === 'suppliers') return `The number of ${to} paid`;
  return `Payments to ${to}${view.real ? ' in real terms' : ''}`;
}

function aloneHeading(view: TrendView, one: TrendSeries): string {
  if (one.first === one.last)
    return `${subject(view)}: ${trendValueIn(view, valueAt(one, one.first))}`;
  return `${subject(view)} ${movement(view, one)}`;
}

function aloneSentence(view: TrendView, one: TrendSeries): readonly Run[] {
  const {count} = formats(view.language);
  const known = one.points.filter(({value}) => value !== undefined).length;
  const per = view.length.slice(0, -1);
  const steps = largestStep(view, one);
  return [
    ...changeRuns(view, one),
    ...(steps
      ? [
          plain(
            ` The largest change was from ${nameAt(view, steps.before)} to ${nameAt(view, steps.at)}: `,
          ),
          strong(
            `${trendValue(view, valueAt(one, steps.before))} to ${trendValue(view, valueAt(one, steps.at))}`,
          ),
          plain('.'),
        ]
      : []),
    plain(
      ` The highest of ${count(known)} is ${trendValueIn(view, valueAt(one, one.highest))} (${nameAt(view, one.highest)}), the lowest ${trendValueIn(view, valueAt(one, one.lowest))} (${nameAt(view, one.lowest)})${view.measure.unit === 'count' || view.index ? '' : `; the average ${per} has ${trendValueIn(view, one.average)}`}.`,
    ),
  ];
}

/** "Down 169 (80.1%) from first to last." */
function changeRuns(view: TrendView, one: TrendSeries): readonly Run[] {
  const {share} = formats(view.language);
  const [from, to] = [valueAt(one, one.first), valueAt(one, one.last)];
  if (one.first === one.last) return [];
  if (from === to) return [plain('First and last are the same.')];
  const part = from > 0 ? ` (${share(Math.abs(to / from - 1))})` : '';
  return [
    strong(`${to > from ? 'Up' : 'Down'} ${trendValueIn(view, Math.abs(to - from))}${part}`),
    plain(' from first to last.'),
  ];
}

function largestStep(
  {periods}: TrendView,
  one: TrendSeries,
): {readonly before: number; readonly at: number} | undefined {
  let best: {before: number; at: number} | undefined;
  let most = 0;
  periods.forEach((_, at) => {
    const [before, now] = [one.points[at - 1]?.value, one.points[at]?.value];
    if (before === undefined || now === undefined || Math.abs(now - before) <= most) return;
    [best, most] = [{before: at - 1, at}, Math.abs(now - before)];
  });
  return periods.length > 2 ? best : undefined;
}

/** The one that is highest in every period, if one is. */
function leaderOf(view: TrendView): TrendSeries | undefined {
  return view.series.find((one) =>
    view.periods.every((_, at) =>
      view.series.every((other) => other === one || valueAt(other, at) < valueAt(one, at)),
    ),
  );
}

function timesLowest(one: TrendSeries): number | undefined {
  const lowest = valueAt(one, one.lowest);
  return lowest > 0 ? valueAt(one, one.highest) / lowest : undefined;
}

/** "1.6 times", "12 times". */
function times(number: number): string {
  return `${number < 10 ? number.toFixed(1).replace(/\.0$/, '') : Math.round(number)} times`;
}

function manyHeading(view: TrendView): string {
  const {count} = formats(view.language);
  const per = view.length.slice(0, -1);
  const to = recipientWords(view.measure);
  const [chosen] = view.series.filter(({highlighted}) => highlighted);
  const ratio = chosen && timesLowest(chosen);
  if (chosen && view.length === 'years' && chosen.first !== chosen.last)
    return `${chosen.name}: ${subject(view).toLowerCase()} ${movement(view, chosen)}`;
  if (chosen && (view.form === 'bars' || view.scale === 'own')) {
    if (ratio !== undefined) return `${chosen.name}’s highest ${per} is ${times(ratio)} its lowest`;
    return `${chosen.name}’s highest ${per}: ${trendValueIn(view, valueAt(chosen, chosen.highest))}`;
  }
  const leader = view.index ? undefined : leaderOf(view);
  const others = count(view.series.length - 1);
  if (leader) {
    const more =
      view.measure.name === 'per-head'
        ? `paid ${to} more per head than`
        : view.measure.name === 'share'
          ? `paid ${to} a larger share than`
          : view.measure.name === 'amount'
            ? `paid ${to} more than`
            : 'has more than';
    return `${leader.name} ${more} ${others} others, every ${per}`;
  }
  const [first] = view.series;
  return `${subject(view)} by ${per}: ${first?.name ?? ''} has the most`;
}

function manySentence(view: TrendView): readonly Run[] {
  const {count} = formats(view.language);
  const chosen = view.series.filter(({highlighted}) => highlighted).slice(0, MOST);
  const leader = view.index ? undefined : leaderOf(view);
  const per = view.length.slice(0, -1);
  const low = leader && trendValue(view, valueAt(leader, leader.lowest));
  const high = leader && trendValueIn(view, valueAt(leader, leader.highest));
  const averages = view.series.map(({average}) => average).sort((a, b) => a - b);
  const middle = averages[Math.floor((averages.length - 1) / 2)] ?? 0;
  return [
    ...(leader && !leader.highlighted
      ? [
          plain(
            `${leader.name} is highest in all ${count(view.periods.length)} ${view.length}, from ${low ?? ''} to ${high ?? ''}. `,
          ),
        ]
      : []),
    ...chosen.flatMap((one) => chosenRuns(view, one, per)),
    ...(view.index
      ? []
      : [
          plain(
            `Half of the ${count(view.series.length)} are at ${trendValueIn(view, middle)} a ${per} or less on average.`,
          ),
        ]),
  ];
}

function chosenRuns(view: TrendView, one: TrendSeries, per: string): readonly Run[] {
  const [low, high] = [valueAt(one, one.lowest), valueAt(one, one.highest)];
  const ratio = timesLowest(one);
  if (view.monthly && ratio !== undefined && view.monthly.lowest > 0) {
    const {highest, lowest} = view.monthly;
    return [
      plain(`In ${one.name} the highest month was `),
      strong(times(highest / lowest)),
      plain(
        ` the lowest (${trendValue(view, highest)} and ${trendValueIn(view, lowest)}); the highest quarter is `,
      ),
      strong(times(ratio)),
      plain(` the lowest (${trendValue(view, high)} and ${trendValue(view, low)}). `),
    ];
  }
  if (view.length === 'years') {
    return [strong(`${one.name} ${movement(view, one)}`), plain('. ')];
  }
  return [
    strong(one.name),
    plain(
      view.measure.unit === 'count' || view.index
        ? ' has '
        : view.measure.unit === 'share'
          ? ' gave '
          : ' paid ',
    ),
    strong(trendValueIn(view, one.average)),
    plain(
      ` ${per === 'month' ? 'a month' : `a ${per}`} on average, between ${trendValue(view, low)} (${nameAt(view, one.lowest)}) and ${trendValue(view, high)} (${nameAt(view, one.highest)}). `,
    ),
  ];
}

function reading(view: TrendView): string {
  const quarters = view.length === 'quarters' ? ' Q1 is April to June.' : '';
  const many = view.series.length > 1;
  const scale = !many
    ? ''
    : view.scale === 'same'
      ? ' All panels have the same scale, so heights can be compared.'
      : ' Each panel has its own scale: compare shapes, not heights.';
  const mark = view.form === 'bars' ? 'Each column' : 'Each point';
  return capital(`${mark} is one ${view.length.slice(0, -1)}.${quarters}${scale}`);
}
