import {formats} from '../format/formats.js';
import type {ReachItem, ReachView} from '../view/reach.js';
import {countTicks} from './count-ticks.js';
import type {Size} from './drawing.js';
import {labelWidth} from './label.js';
import {linear} from './linear.js';
import {logTicks} from './log-ticks.js';
import {logarithmic} from './logarithmic.js';
import {valueTicks} from './value-ticks.js';

/** A number on an axis, and where it stands. */
export interface AxisTick {
  readonly at: number;
  readonly text: string;
}

/** Where money and reach lie in a drawing. */
export interface ReachAxes {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly floor: number;
  readonly x: (item: ReachItem) => number;
  readonly y: (pounds: number) => number;
  /** Pixels that a dot may be moved aside without being taken for another value. */
  readonly aside: (item: ReachItem) => number;
  /** Edges of the bands across the figure, in the order of the view. */
  readonly bands: readonly (readonly [number, number])[];
  /** The line between local and wide; there is none where dependence is shown. */
  readonly wide?: number;
  readonly xTicks: readonly AxisTick[];
  readonly yTicks: readonly AxisTick[];
}

/** Where a plot lies: its upper and lower edge, and the room kept free within them. */
export interface Heights {
  readonly top: number;
  readonly floor: number;
  readonly headroom: number;
  readonly footroom: number;
}

/** Dots of one column take this part of the way to the next. */
const SPREAD = 0.57;

/** Scales and ticks for a width, with the plot between two heights. */
export function reachAxes(
  view: ReachView,
  {width, em}: Size,
  {top, floor, headroom, footroom}: Heights,
): ReachAxes {
  const {axis} = formats(view.language);
  const highest = view.ordered[0]?.amount ?? 1;
  const lowest = view.ordered.at(-1)?.amount ?? highest;
  const log = view.scale === 'log';
  const marks = log
    ? moneyTicks(lowest, highest)
    : valueTicks(highest, 'pounds', view.language).map(({value}) => value);
  const texts = marks.map((mark) => axis(mark, 'pounds'));
  const left = Math.max(...texts.map((text) => labelWidth(text, 'axis', em))) + 10 * em;
  const y = log
    ? logarithmic([lowest, highest], [floor - footroom, top + headroom])
    : linear([0, highest], [floor, top + headroom]);
  const across =
    view.form === 'dependence' ? byPart(view, left, width, em) : byNumber(view, left, width, em);
  return {
    left,
    right: width,
    top,
    floor,
    y,
    ...across,
    yTicks: marks.map((mark, i) => ({at: y(mark), text: texts[i] ?? ''})),
  };
}

/** Round sums of money on a log scale; where the range holds none, its ends. */
function moneyTicks(lowest: number, highest: number): readonly number[] {
  // A round sum just over the highest still has its place in the room above.
  const powers = logTicks(lowest, 1.25 * highest);
  const tens = powers.filter((tick) => Number.isInteger(Math.log10(tick)));
  if (tens.length > 2) return tens;
  return powers.length ? powers : [highest];
}

type Across = Pick<ReachAxes, 'x' | 'aside' | 'bands' | 'xTicks' | 'wide'>;

function byNumber(view: ReachView, left: number, width: number, em: number): Across {
  const {count} = formats(view.language);
  const log = view.scale === 'log';
  const most = view.ordered.reduce((top, {commissioners}) => Math.max(top, commissioners), 2);
  const place = log ? Math.log : (value: number) => value - 1;
  const before = log ? SPREAD * place(2) : 0;
  const inset = log ? 0 : 40 * em;
  const end = width - 17 * em;
  const x = linear([-before, place(most)], [left + inset, end]);
  const at = (value: number) => x(place(value));
  const edge = (value: number) => (at(value - 1) + at(value)) / 2;
  const ticks = log ? countTicks(most) : linearTicks(most);
  return {
    x: ({commissioners}) => at(commissioners),
    aside: ({commissioners}) => SPREAD * (at(commissioners + 1) - at(commissioners)),
    bands: view.bands.map(({from, to}) => [
      from === 1 ? left : edge(from),
      to === undefined ? width : edge(to + 1),
    ]),
    wide: edge(view.wide),
    xTicks: apart(
      ticks.map((tick) => ({at: at(tick), text: count(tick)})),
      em,
    ),
  };
}

function linearTicks(most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => most / each <= 6) ?? 1000;
  return [1, ...Array.from({length: Math.floor(most / step)}, (_, i) => (i + 1) * step)].filter(
    (tick, i, all) => all.indexOf(tick) === i,
  );
}

/** Part from the largest commissioner, and beside it those with one commissioner only. */
function byPart(view: ReachView, left: number, width: number, em: number): Across {
  const {axis} = formats(view.language);
  const column = (width < 600 * em ? 64 : 170) * em;
  const end = width - column;
  const x = linear([0, 1], [left + 8 * em, end - 8 * em]);
  const only = width - column / 2;
  const single = ({commissioners}: ReachItem) => commissioners === 1;
  return {
    x: (item) => (single(item) ? only : x(item.largestShare ?? 0)),
    aside: (item) => (single(item) ? column / 2 - 6 * em : 0.01 * (x(1) - x(0))),
    bands: view.bands.map(({from, to}) => [
      to === undefined ? end : from === 0 ? left : x(from),
      to === undefined ? width : to === 1 ? end : x(to),
    ]),
    xTicks: [0, 0.25, 0.5, 0.75, 1].map((part) => ({at: x(part), text: axis(part, 'share')})),
  };
}

/** Of ticks those whose numbers have room beside one another: round ones before others. */
function apart(ticks: readonly AxisTick[], em: number): readonly AxisTick[] {
  const roundness = ({text}: AxisTick) => {
    const first = '1523'.indexOf(text.charAt(0));
    return /^[1-9][0,]*$/.test(text) && first >= 0 ? first : 9;
  };
  const kept: AxisTick[] = [];
  for (const tick of [...ticks].sort((a, b) => roundness(a) - roundness(b))) {
    const half = ({text}: AxisTick) => labelWidth(text, 'axis', em) / 2;
    const free = kept.every(
      (other) => Math.abs(other.at - tick.at) >= half(other) + half(tick) + 5 * em,
    );
    if (free) kept.push(tick);
  }
  return kept.sort((a, b) => a.at - b.at);
}
