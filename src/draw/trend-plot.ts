import {svg, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import {periodTick} from '../format/period-tick.js';
import type {TrendSeries, TrendView} from '../view/trend.js';
import type {Box} from './drawing.js';
import {labelWidth} from './label.js';
import {linear} from './linear.js';
import {linePath, type LinePoint} from './line-path.js';
import {valueAxis} from './value-axis.js';

/** A plot of lines over time, and where things lie in it. */
export interface TrendPlot {
  /** The plot without the numbers beside it. */
  readonly box: Box;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly axes: TemplateResult;
  /** Where a series goes; nothing where it has no number. */
  readonly pointsOf: (one: TrendSeries) => readonly LinePoint[];
  /** The path of a series, with gaps. */
  readonly pathOf: (one: TrendSeries) => string;
}

/**
 * Scales and axes of a plot.
 *
 * @param box - the plot and the numbers beside and under it
 * @param marks - round values on the axis, from 0
 * @param ends - only the first and the last period are named under it
 */
export function trendPlot(
  view: TrendView,
  {x: from, y: top, width, height}: Box,
  marks: readonly number[],
  {em, ends}: {readonly em: number; readonly ends: boolean},
): TrendPlot {
  const {axis, count} = formats(view.language);
  const say = (mark: number) => (view.index ? count(mark) : axis(mark, view.measure.unit));
  const left = from + Math.max(...marks.map((mark) => labelWidth(say(mark), 'axis', em))) + 10 * em;
  const right = from + width - (ends ? 4 : 14) * em;
  const floor = top + height - 20 * em;
  const [first, last] = [view.periods[0]?.from ?? 0, view.periods.at(-1)?.from ?? 1];
  const time = linear([first, last], [left + 8, right - 4]);
  const x = (at: number) => time(view.periods[at]?.from ?? first);
  const y = linear([0, Math.max(...marks)], [floor, top + 6 * em]);
  const pointsOf = (one: TrendSeries) =>
    one.points.map(({value}, at): LinePoint =>
      value === undefined ? undefined : [x(at), y(value)],
    );
  return {
    box: {x: left, y: top, width: from + width - left, height: floor - top},
    x,
    y,
    axes: svg`${valueAxis({ticks: marks.map((mark) => ({y: y(mark), text: say(mark), zero: mark === 0})), left, right: from + width, baseline: 4.5 * em})}
      ${ticksOf(view, x, from + width, {em, ends}).map(
        ({at, text, anchor}) =>
          svg`<text class="axis" part="axis-label" text-anchor=${anchor} x=${at} y=${floor + 17 * em}>${text}</text>`,
      )}`,
    pointsOf,
    pathOf: (one) => linePath(pointsOf(one)),
  };
}

/** Names of periods that have room beside one another, none of them past `edge`; or only the first and the last. */
function ticksOf(
  view: TrendView,
  x: (at: number) => number,
  edge: number,
  {em, ends}: {readonly em: number; readonly ends: boolean},
) {
  const {periods} = view;
  const apart = (periods[1]?.from ?? 0) - (periods[0]?.from ?? 0);
  const all = periods.map((period, i) => {
    const text = periodTick(period, apart, view.language);
    return {at: Math.min(x(i), edge - labelWidth(text, 'axis', em) / 2), text, anchor: 'middle'};
  });
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || first === last) return all;
  if (ends)
    return [
      {...first, anchor: 'start', at: x(0) - 8},
      {...last, anchor: 'end', at: x(periods.length - 1) + 4},
    ];
  const step =
    [1, 2, 3, 4, 6, 12].find((every) => {
      const kept = all.filter((_, i) => i % every === 0);
      return kept.every(
        ({at, text}, i) =>
          i === 0 ||
          at - (kept[i - 1]?.at ?? 0) >=
            (labelWidth(text, 'axis', em) + labelWidth(kept[i - 1]?.text ?? '', 'axis', em)) / 2 +
              6 * em,
      );
    }) ?? all.length;
  const kept = all.filter((_, i) => i % step === 0);
  // The last one is always named, if need be in place of the one before it.
  if (kept.includes(last)) return kept;
  const near = kept.at(-1);
  const room =
    near &&
    last.at - near.at >=
      (labelWidth(last.text, 'axis', em) + labelWidth(near.text, 'axis', em)) / 2 + 6 * em;
  return [...(room ? kept : kept.slice(0, -1)), last];
}
