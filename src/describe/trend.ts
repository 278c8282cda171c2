import {formats} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {Description, Run} from '../view/description.js';
import type {TrendSeries, TrendView} from '../view/trend.js';
import {recipientWords} from './recipient-words.js';
import {lengthWord} from './length-word.js';
import {plain, strong, told} from './runs.js';
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

function nameAt({periods, language}: TrendView, at: number): string {
  const period = periods[at];
  return period ? periodName(period, language) : '';
}

/** "Payments fell from 211 in April 2014 to 42 in July 2022". */
function movement(view: TrendView, who: string, one: TrendSeries): string {
  const {say} = formats(view.language);
  const [from, to] = [valueAt(one, one.first), valueAt(one, one.last)];
  const [before, now] = [trendValueIn(view, from), trendValueIn(view, to)];
  if (before === now) return say`${who} stayed at ${before}`;
  const [start, end] = [nameAt(view, one.first), nameAt(view, one.last)];
  return to > from
    ? say`${who} rose from ${before} in ${start} to ${now} in ${end}`
    : say`${who} fell from ${before} in ${start} to ${now} in ${end}`;
}

/** What the numbers are, as the subject of a sentence. */
function subject({measure, kind, real, language}: TrendView): string {
  const {say} = formats(language);
  const to = recipientWords(measure, language);
  if (measure.name === 'commissioners')
    return kind ? say`The number of ${kind.many}` : say`The number of commissioners`;
  if (measure.name === 'share') return say`The share of ${to}`;
  if (measure.name === 'invoices') return say`Invoices paid to ${to}`;
  if (measure.name === 'suppliers') return say`The number of ${to} paid`;
  return real ? say`Payments to ${to} in real terms` : say`Payments to ${to}`;
}

function aloneHeading(view: TrendView, one: TrendSeries): string {
  if (one.first === one.last)
    return `${subject(view)}: ${trendValueIn(view, valueAt(one, one.first))}`;
  return movement(view, subject(view), one);
}

function aloneSentence(view: TrendView, one: TrendSeries): readonly Run[] {
  const tell = told(view.language);
  const {say} = formats(view.language);
  const known = one.points.filter(({value}) => value !== undefined).length;
  const steps = largestStep(view, one);
  const valueOf = (at: number) => trendValue(view, valueAt(one, at));
  const [most, least] = [one.highest, one.lowest].map((at) => ({
    value: trendValueIn(view, valueAt(one, at)),
    at: nameAt(view, at),
  })) as [Extreme, Extreme];
  return [
    ...changeRuns(view, one),
    ...(steps
      ? tell` The largest change was from ${nameAt(view, steps.before)} to ${nameAt(view, steps.at)}: ${strong(say`${valueOf(steps.before)} to ${valueOf(steps.at)}`)}.`
      : []),
    ...(view.measure.unit === 'count' || view.index
      ? tell` The highest of ${known} is ${most.value} (${most.at}), the lowest ${least.value} (${least.at}).`
      : tell` The highest of ${known} is ${most.value} (${most.at}), the lowest ${least.value} (${least.at}); the average ${lengthWord(view)} has ${trendValueIn(view, one.average)}.`),
  ];
}

/** The highest or the lowest, and when that was. */
interface Extreme {
  readonly value: string;
  readonly at: string;
}

/** "Down 169 (80.1%) from first to last." */
function changeRuns(view: TrendView, one: TrendSeries): readonly Run[] {
  const tell = told(view.language);
  const {say, share} = formats(view.language);
  const [from, to] = [valueAt(one, one.first), valueAt(one, one.last)];
  if (one.first === one.last) return [];
  if (from === to) return tell`First and last are the same.`;
  const part = from > 0 ? ` (${share(Math.abs(to / from - 1))})` : '';
  const size = trendValueIn(view, Math.abs(to - from));
  const change = to > from ? say`Up ${size}${part}` : say`Down ${size}${part}`;
  return tell`${strong(change)} from first to last.`;
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
function times({language}: TrendView, number: number): string {
  const {say} = formats(language);
  const said = number < 10 ? number.toFixed(1).replace(/\.0$/, '') : String(Math.round(number));
  return say`${said} times`;
}

function manyHeading(view: TrendView): string {
  const {say} = formats(view.language);
  const per = lengthWord(view);
  const [chosen] = view.series.filter(({highlighted}) => highlighted);
  const ratio = chosen && timesLowest(chosen);
  if (chosen && view.length === 'years' && chosen.first !== chosen.last) {
    const what = subject(view);
    // Names such as NHS keep their capitals.
    return movement(
      view,
      `${chosen.name}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
      chosen,
    );
  }
  if (chosen && (view.form === 'bars' || view.scale === 'own')) {
    if (ratio !== undefined)
      return say`${chosen.name}’s highest ${per} is ${times(view, ratio)} its lowest`;
    return say`${chosen.name}’s highest ${per}: ${trendValueIn(view, valueAt(chosen, chosen.highest))}`;
  }
  const leader = view.index ? undefined : leaderOf(view);
  if (leader) return leaderHeading(view, leader);
  const [first] = view.series;
  return say`${subject(view)} by ${per}: ${first?.name ?? ''} has the most`;
}

function leaderHeading(view: TrendView, {name}: TrendSeries): string {
  const {say} = formats(view.language);
  const per = lengthWord(view);
  const to = recipientWords(view.measure, view.language);
  const others = view.series.length - 1;
  switch (view.measure.name) {
    case 'per-head':
      return say`${name} paid ${to} more per head than ${others} others, every ${per}`;
    case 'share':
      return say`${name} paid ${to} a larger share than ${others} others, every ${per}`;
    case 'amount':
      return say`${name} paid ${to} more than ${others} others, every ${per}`;
    default:
      return say`${name} has more than ${others} others, every ${per}`;
  }
}

function manySentence(view: TrendView): readonly Run[] {
  const tell = told(view.language);
  const chosen = view.series.filter(({highlighted}) => highlighted).slice(0, MOST);
  const leader = view.index ? undefined : leaderOf(view);
  const averages = view.series.map(({average}) => average).sort((a, b) => a - b);
  const middle = averages[Math.floor((averages.length - 1) / 2)] ?? 0;
  return [
    ...(leader && !leader.highlighted ? leaderRuns(view, leader) : []),
    ...chosen.flatMap((one) => chosenRuns(view, one)),
    ...(view.index
      ? []
      : tell`Half of the ${view.series.length} are at ${trendValueIn(view, middle)} a ${lengthWord(view)} or less on average.`),
  ];
}

function leaderRuns(view: TrendView, leader: TrendSeries): readonly Run[] {
  const tell = told(view.language);
  const many = view.periods.length;
  const low = trendValue(view, valueAt(leader, leader.lowest));
  const high = trendValueIn(view, valueAt(leader, leader.highest));
  if (view.length === 'months')
    return tell`${leader.name} is highest in all ${many} months, from ${low} to ${high}. `;
  return view.length === 'quarters'
    ? tell`${leader.name} is highest in all ${many} quarters, from ${low} to ${high}. `
    : tell`${leader.name} is highest in all ${many} years, from ${low} to ${high}. `;
}

function chosenRuns(view: TrendView, one: TrendSeries): readonly Run[] {
  const tell = told(view.language);
  const [low, high] = [valueAt(one, one.lowest), valueAt(one, one.highest)];
  const [least, most] = [trendValue(view, low), trendValue(view, high)];
  const ratio = timesLowest(one);
  if (view.monthly && ratio !== undefined && view.monthly.lowest > 0) {
    const {highest, lowest} = view.monthly;
    return tell`In ${one.name} the highest month was ${strong(times(view, highest / lowest))} the lowest (${trendValue(view, highest)} and ${trendValueIn(view, lowest)}); the highest quarter is ${strong(times(view, ratio))} the lowest (${most} and ${least}). `;
  }
  if (view.length === 'years') return [strong(movement(view, one.name, one)), plain('. ')];
  const [name, average] = [strong(one.name), strong(trendValueIn(view, one.average))];
  const per = lengthWord(view);
  const [lowAt, highAt] = [nameAt(view, one.lowest), nameAt(view, one.highest)];
  if (view.measure.unit === 'count' || view.index)
    return tell`${name} has ${average} a ${per} on average, between ${least} (${lowAt}) and ${most} (${highAt}). `;
  return view.measure.unit === 'share'
    ? tell`${name} gave ${average} a ${per} on average, between ${least} (${lowAt}) and ${most} (${highAt}). `
    : tell`${name} paid ${average} a ${per} on average, between ${least} (${lowAt}) and ${most} (${highAt}). `;
}

function reading(view: TrendView): string {
  const {say} = formats(view.language);
  const per = lengthWord(view);
  return [
    view.form === 'bars' ? say`Each column is one ${per}.` : say`Each point is one ${per}.`,
    ...(view.length === 'quarters' ? [say`Q1 is April to June.`] : []),
    ...(view.series.length > 1
      ? [
          view.scale === 'same'
            ? say`All panels have the same scale, so heights can be compared.`
            : say`Each panel has its own scale: compare shapes, not heights.`,
        ]
      : []),
  ].join(' ');
}
