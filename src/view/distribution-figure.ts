import {above} from '../analysis/above.js';
import {columnWidth} from '../analysis/column-width.js';
import {columns} from '../analysis/columns.js';
import {fewestFor} from '../analysis/fewest-for.js';
import {gini} from '../analysis/gini.js';
import {groupsBetween} from '../analysis/groups-between.js';
import {herfindahl} from '../analysis/herfindahl.js';
import {lorenzCurve} from '../analysis/lorenz-curve.js';
import {quarterOf, quarters} from '../analysis/quarters.js';
import {roundLimit} from '../analysis/round-limit.js';
import {ratio} from '../analysis/ratio.js';
import {topShare} from '../analysis/top-share.js';
import type {
  DistributionView,
  Form,
  HistogramView,
  LorenzPoint,
  LorenzView,
  RankedView,
  Sector,
  StackedView,
  TailView,
} from './distribution.js';

/** What every form starts from. */
export type DistributionBase = Omit<RankedView, 'form' | 'thresholds' | 'quarters' | 'sites' | 'body' | 'scale'>;

/** How a form is asked for. */
export interface FigureOptions {
  readonly form: Form;
  readonly scale?: 'linear' | 'log';
  readonly quartiles: boolean;
  readonly thresholds: readonly number[];
  readonly sites: readonly number[];
  readonly columnWidth?: number;
  /** Sectors of each band of a stacked figure, floor first. */
  readonly bands: readonly (readonly Sector[])[];
}

/** Highest over middle value from which the small ones are drawn once more, larger. */
const STEEP = 8;
/** A tail's thresholds where the author gives none, in pounds. */
const ROUND_SUMS = [50e6, 10e6, 1e6, 100e3, 10e3];

/**
 * A figure of one form.
 *
 * @throws RangeError when the form cannot show the items
 */
export function figureOf(base: DistributionBase, options: FigureOptions): DistributionView {
  switch (options.form) {
    case 'ranked':
      return ranked(base, options);
    case 'stacked':
      return stacked(base, options);
    case 'tail':
      return tail(base, options);
    case 'lorenz':
      return lorenz(base);
    case 'histogram':
      return histogram(base, options);
  }
}

function valuesOf({ordered}: DistributionBase): readonly number[] {
  return ordered.map((item) => item.value);
}

/** Amounts of all items; left out where one lacks its amount. */
function amountsOf({ordered}: DistributionBase): readonly number[] | undefined {
  const amounts = ordered.flatMap(({amount}) => (amount === undefined ? [] : [amount]));
  return amounts.length === ordered.length ? amounts : undefined;
}

function scaleOf(base: DistributionBase, wanted: 'linear' | 'log' | undefined): 'linear' | 'log' {
  const under = base.ordered.filter((item) => item.value <= 0).length;
  if (wanted === 'log' && under) {
    throw new RangeError(
      `a log scale has no place for zero, and ${under} of ${base.ordered.length} values are zero; use scale="linear"`,
    );
  }
  return wanted ?? 'linear';
}

function ranked(base: DistributionBase, options: FigureOptions): RankedView {
  const values = valuesOf(base);
  const descending = [...values].sort((a, b) => b - a);
  const {median, highest} = base.spread;
  const limit = roundLimit(median);
  const count = values.filter((value) => value < limit).length;
  const sites = options.sites.map((rank, i) => siteOf(rank, i, values.length));
  const steep = highest > STEEP * median && limit > 0 && limit < highest;
  const divided = options.quartiles || sites.length > 0;
  const thresholds = options.thresholds.map((value) => above(values, value, amountsOf(base)));
  return {
    ...base,
    form: 'ranked',
    scale: scaleOf(base, options.scale),
    thresholds,
    ...(divided ? {quarters: quarters(descending)} : {}),
    ...(sites.length ? {sites, items: sites} : {}),
    ...(steep && !thresholds.length && !divided && options.scale !== 'log' ? {body: {limit, count}} : {}),
  };
}

function siteOf(rank: number, at: number, count: number) {
  if (!(Number.isInteger(rank) && rank >= 1 && rank <= count)) {
    throw new RangeError(`invalid sites: ${rank} (expected ranks from 1 to ${count})`);
  }
  const letter = String.fromCharCode(65 + (at % 26));
  return {id: `site-${at + 1}`, name: `Site ${letter}`, rank, quarter: quarterOf(rank, count)};
}

function stacked(base: DistributionBase, {bands}: FigureOptions): StackedView {
  const whole = {kind: 'value', value: sum(base.ordered.map((item) => item.whole ?? 0))} as const;
  if (base.of === 'suppliers' || !['share', 'share-of-independent'].includes(base.measure.name)) {
    throw new RangeError('form="stacked" shows shares of commissioners: use measure="share" or "share-of-independent"');
  }
  if (base.ordered.some((item) => item.parts?.length !== bands.length)) {
    throw new RangeError('form="stacked" needs the totals of every sector, and some are missing');
  }
  const keys = bands.length === 2 ? (['story', 'remainder'] as const) : (['story', 'remainder', 'top'] as const);
  return {
    ...base,
    form: 'stacked',
    scale: 'linear',
    bands: keys.map((key, at) => {
      const held = sum(base.ordered.map((item) => (item.parts?.[at] ?? 0) * (item.whole ?? 0)));
      const share = ratio({kind: 'value', value: held}, whole);
      return {key, sectors: bands[at] ?? [], share: share.kind === 'value' ? share.value : 0};
    }),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function tail(base: DistributionBase, options: FigureOptions): TailView {
  const values = valuesOf(base);
  const amounts = amountsOf(base);
  const {lowest, highest} = base.spread;
  const own = options.thresholds.length
    ? options.thresholds
    : ROUND_SUMS.filter((sum) => sum < highest && sum > lowest).slice(0, 4);
  const edges = base.measure.unit === 'pounds' || options.thresholds.length ? own : [];
  const descending = [...edges].sort((a, b) => b - a);
  return {
    ...base,
    form: 'tail',
    scale: scaleOf(base, options.scale),
    thresholds: descending.map((value) => above(values, value, amounts)),
    groups: groupsBetween(values, descending, amounts),
  };
}

function lorenz(base: DistributionBase): LorenzView {
  const amounts = base.measure.unit === 'pounds' ? valuesOf(base) : undefined;
  const index = amounts && gini(amounts);
  const concentration = amounts && herfindahl(amounts);
  if (!amounts || index === undefined || concentration === undefined) {
    throw new RangeError('form="lorenz" shows how money is spread: use measure="amount"');
  }
  const points = lorenzPoints(amounts);
  return {
    ...base,
    form: 'lorenz',
    scale: 'linear',
    items: points,
    points,
    curve: lorenzCurve(amounts),
    gini: index,
    herfindahl: concentration,
  };
}

function lorenzPoints(amounts: readonly number[]): readonly LorenzPoint[] {
  const descending = [...amounts].sort((a, b) => b - a);
  const all = descending.length;
  const half = Math.ceil(all / 2);
  const tenth = Math.max(1, Math.round(all / 10));
  const fewest = fewestFor(amounts, 0.5);
  const largest = (which: LorenzPoint['which'], name: string, count: number): LorenzPoint => {
    const moneyShare = topShare(amounts, count) ?? 0;
    const edge = descending[count - 1] ?? 0;
    return {id: which, name, which, count, moneyShare, edge, x: 1 - count / all, y: 1 - moneyShare};
  };
  const rest = topShare(amounts, all - half) ?? 0;
  const smaller: LorenzPoint = {
    id: 'smaller-half',
    name: 'The smaller half',
    which: 'smaller-half',
    count: half,
    moneyShare: 1 - rest,
    edge: descending[all - half] ?? 0,
    x: half / all,
    y: 1 - rest,
  };
  return [
    smaller,
    largest('largest-tenth', 'The largest tenth', tenth),
    largest('half-of-money', `The largest ${fewest}`, fewest),
  ];
}

function histogram(base: DistributionBase, options: FigureOptions): HistogramView {
  const values = valuesOf(base);
  const width = options.columnWidth ?? columnWidth(values);
  const made = columns(values, width).map((column) => ({
    ...column,
    members: [...column.members].sort(
      (a, b) => Number(base.ordered[a]?.highlighted) - Number(base.ordered[b]?.highlighted),
    ),
  }));
  const from = tailStart(made, values.length);
  return {
    ...base,
    form: 'histogram',
    scale: 'linear',
    columnWidth: width,
    columns: made,
    ...(from === undefined ? {} : {tail: {from, count: values.filter((value) => value >= from).length}}),
  };
}

/**
 * Where the few far to the right begin: the first column edge past the fullest column with at most an
 * eighth of the items at or over it, when the columns from there take at least half of the axis.
 */
function tailStart(made: HistogramView['columns'], all: number): number | undefined {
  const fullest = made.reduce((most, {members}) => Math.max(most, members.length), 0);
  const peak = made.findIndex(({members}) => members.length === fullest);
  let left = all;
  for (const [at, {from, members}] of made.entries()) {
    if (at > peak && left <= all / 8 && left > 0) {
      return made.length - at >= made.length / 2 ? from : undefined;
    }
    left -= members.length;
  }
  return undefined;
}
