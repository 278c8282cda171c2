import {fsum} from 'd3';
import type {Cell} from '../analysis/cell.js';
import {inPeriods, type InPeriod} from '../analysis/in-periods.js';
import {periodsOf, type Period} from '../analysis/periods.js';
import {rank} from '../analysis/rank.js';
import {ratio} from '../analysis/ratio.js';
import type {TotalRow} from '../analysis/total-row.js';
import type {SpendMore} from '../contract/read-spend-more.js';
import {cleanText} from '../format/clean-text.js';
import type {TrendPeriod, TrendPlace, TrendPoint, TrendSeries, TrendView} from '../view/trend.js';
import {inRealTerms} from './in-real-terms.js';
import {joinedSeries} from './joined-series.js';
import {provenanceOf} from './provenance-of.js';
import {trendEvents} from './trend-events.js';
import {trendMeasure} from './trend-measure.js';
import {trendNumbers, type NumberInPeriod, type RawSeries} from './trend-numbers.js';
import type {TrendOptions} from './trend-options.js';

/** Months that are lumpier than this, highest by lowest, are shown by quarter when nothing else is asked. */
const LUMPY = 5;
const PANELS = {lines: 12, bars: 18};
/** Letters of a note. */
const NOTE = 500;
const MONTHS = {months: 1, quarters: 3, years: 12} as const;

const byName = new Intl.Collator('en');

/**
 * A spend document's commissioners, or all of them together, over time.
 *
 * @returns the figure, frozen, or `undefined` when nothing has a number
 * @throws RangeError, in words for the page's author, when the document cannot give what is asked
 */
export function trendView(spend: SpendMore, options: TrendOptions): TrendView | undefined {
  const measure = trendMeasure(spend, options);
  const periods = shortest(spend.totals);
  if (!periods.length) {
    throw new RangeError('a trend needs totals with a period, and this document has none');
  }
  const {all: numbers, counted, without} = trendNumbers(spend, options, measure, periods);
  const {series: raw, real} =
    options.prices === 'real' ? realTerms(spend, measure, numbers) : {series: numbers};
  const length = lengthOf(raw, options, measure, periods);
  const wide = MONTHS[length];
  const shown = periodsIn(periods, wide);
  const series = raw.map((one) => ({one, points: pointsOf(one, measure, shown, wide)}));
  const known = series.filter(({points}) => points.some(({value}) => value !== undefined));
  if (!known.length) return undefined;
  const chosen = new Set(options.highlight);
  const sums = known.map(({points}) => fsum(points, ({value}) => value));
  const ranks = rank(sums);
  const ordered = known
    .map(({one, points}, i) =>
      seriesOf(spend, one, options.index ? indexed(points) : points, ranks[i]?.rank ?? 0, chosen),
    )
    .sort((a, b) => a.rank - b.rank || byName.compare(a.name, b.name));
  const successors = options.index
    ? ordered
    : withPredecessors(spend, ordered, raw, measure.name, (one) =>
        pointsOf(one, measure, shown, wide),
      );
  const single = ordered.length === 1;
  const form =
    options.form ?? (length === 'months' || shown.length > 12 || single ? 'lines' : 'bars');
  const panels = Math.min(options.panels ?? panelsOf(form, ordered), ordered.length);
  const many = ordered.filter(({highlighted}) => !highlighted).length;
  return Object.freeze({
    language: options.language ?? 'en',
    provenance: {
      ...provenanceOf(spend, 'commissioners', measure.name === 'per-head'),
      notes: notesOf(spend, successors, panels),
    },
    items: successors,
    form,
    length,
    of: options.of,
    ...(spend.facts.commissionerKind ? {kind: spend.facts.commissionerKind} : {}),
    measure,
    index: options.index,
    ...(real ? {real} : {}),
    scale: options.scale,
    periods: shown,
    series: successors,
    panels,
    without:
      without ??
      series
        .filter(({points}) => points.every(({value}) => value === undefined))
        .map(({one: {id, name}}) => ({id, name})),
    ...(counted === undefined ? {} : {counted}),
    events: trendEvents(spend.events, shown, chosen),
    places: placesOf(successors, shown, panels),
    ...monthlyOf(raw, options, measure, length, periods),
    rest: Math.max(0, many - panels),
  });
}

/** Numbers in real terms, of the measures that are pounds. */
function realTerms(
  spend: SpendMore,
  {name}: TrendView['measure'],
  numbers: readonly RawSeries[],
): ReturnType<typeof inRealTerms> {
  if (name === 'amount' || name === 'per-head') return inRealTerms(spend, numbers);
  throw new RangeError(`prices="real" is for pounds, and ${name} has none: leave it out`);
}

/** The document's shortest periods: longer ones are sums of them, or stand beside them. */
function shortest(totals: readonly TotalRow[]): readonly Period[] {
  const all = periodsOf(totals.flatMap(({period}) => period ?? []));
  const months = all.reduce((least, period) => Math.min(least, period.months), 12);
  return all.filter((period) => period.months === months);
}

/** A body's numbers in periods as long as those shown: the measure's money, and what it is a part of. */
function longer(
  numbers: readonly NumberInPeriod[],
  of: 'amount' | 'whole' | 'counted' | 'paid',
  months: 1 | 3 | 12,
): ReadonlyMap<string, InPeriod> {
  const own = numbers.map(({period, status, [of]: cell}): InPeriod => ({
    period,
    cell: cell ?? missing,
    ...(status ? {status} : {}),
  }));
  const found = months === 1 || numbers[0]?.period.months === months ? own : inPeriods(own, months);
  return new Map(found.map((each) => [each.period.id, each]));
}

const missing: Cell = {kind: 'missing', reason: 'x'};

function populationOf({population}: RawSeries): Cell {
  return population === undefined ? missing : {kind: 'value', value: population};
}

function pointsOf(
  one: RawSeries,
  measure: TrendView['measure'],
  shown: readonly TrendPeriod[],
  months: 1 | 3 | 12,
): readonly TrendPoint[] {
  const counts = measure.unit === 'count';
  const amounts = longer(one.numbers, counts ? 'counted' : 'amount', months);
  const wholes = measure.name === 'share' ? longer(one.numbers, 'whole', months) : amounts;
  const paid = one.numbers[0]?.paid ? longer(one.numbers, 'paid', months) : amounts;
  return shown.map(({id}) => {
    const found = amounts.get(id);
    const amount = found?.cell ?? missing;
    const cell =
      measure.name === 'share'
        ? ratio(amount, wholes.get(id)?.cell ?? missing)
        : measure.name === 'per-head'
          ? ratio(amount, populationOf(one))
          : amount;
    if (cell.kind !== 'value') return {why: cell.kind};
    const mark = markOf(found?.status);
    const pounds = paid.get(id)?.cell ?? missing;
    return {
      value: cell.value,
      ...(pounds.kind === 'value' && !counts ? {amount: pounds.value} : {}),
      ...(mark ? {mark} : {}),
    };
  });
}

function markOf(status: string | undefined): TrendPoint['mark'] {
  const marks = {p: 'provisional', r: 'revised', e: 'estimated', u: 'unreliable'} as const;
  return marks[status as keyof typeof marks];
}

/** The first number as 100, and the others against it. */
function indexed(points: readonly TrendPoint[]): readonly TrendPoint[] {
  const base = points.find(({value}) => value !== undefined)?.value;
  return points.map((point) =>
    point.value === undefined || !base
      ? {why: 'missing'}
      : {...point, value: (100 * point.value) / base},
  );
}

function seriesOf(
  {facts: {notes = []}}: SpendMore,
  {id, name}: RawSeries,
  points: readonly TrendPoint[],
  place: number,
  chosen: ReadonlySet<string>,
): TrendSeries {
  const known = points.flatMap(({value}, at) => (value === undefined ? [] : [{value, at}]));
  const most = known.reduce(
    (best, each) => (each.value > best.value ? each : best),
    known[0] ?? {value: 0, at: 0},
  );
  const least = known.reduce(
    (best, each) => (each.value < best.value ? each : best),
    known[0] ?? {value: 0, at: 0},
  );
  const note = notes.find((each) => each.about === id)?.short;
  return Object.freeze({
    id,
    name,
    points,
    rank: place,
    highlighted: chosen.has(id),
    average: known.length ? fsum(known, ({value}) => value) / known.length : 0,
    highest: most.at,
    lowest: least.at,
    first: known[0]?.at ?? 0,
    last: known.at(-1)?.at ?? 0,
    ...(note ? {note: cleanText(note)} : {}),
  });
}

/** A body that took the place of others: what they had together before, where all of them are there and have numbers. */
function withPredecessors(
  {succession}: SpendMore,
  series: readonly TrendSeries[],
  raw: readonly RawSeries[],
  measure: TrendView['measure']['name'],
  pointsIn: (one: RawSeries) => readonly TrendPoint[],
): readonly TrendSeries[] {
  if (!succession.length) return series;
  const byId = new Map(raw.map((one) => [one.id, one]));
  return series.map((one) => {
    const rows = succession.filter(
      ({to, from, share = 1}) => to === one.id && from !== to && share === 1,
    );
    const from = rows.flatMap((row) => byId.get(row.from) ?? []);
    if (!from.length || from.length < rows.length) return one;
    const before = pointsIn(joinedSeries(one, from, measure)).map(({value}, at) =>
      one.points[at]?.value === undefined ? value : undefined,
    );
    return before.some((value) => value !== undefined) ? Object.freeze({...one, before}) : one;
  });
}

/** Periods of one length that cover those of the document. */
function periodsIn(periods: readonly Period[], months: 1 | 3 | 12): readonly TrendPeriod[] {
  if (periods[0]?.months === months) return periods;
  const cells = periods.map((period): InPeriod => ({period, cell: {kind: 'value', value: 0}}));
  return inPeriods(cells, months === 1 ? 3 : months).map(({period}) => period);
}

function lengthOf(
  raw: readonly RawSeries[],
  options: TrendOptions,
  measure: TrendView['measure'],
  periods: readonly Period[],
): TrendView['length'] {
  const own = periods[0]?.months ?? 1;
  const names = {1: 'months', 3: 'quarters', 12: 'years'} as const;
  const {length} = options;
  if (length && MONTHS[length] < own) {
    throw new RangeError(
      `period="${length}" needs totals by ${length.slice(0, -1)}, and this document has ${names[own]}`,
    );
  }
  const adds = measure.unit !== 'count' || measure.name === 'invoices';
  if (length && MONTHS[length] > own && !adds) {
    throw new RangeError(
      `${measure.name} of several periods cannot be added: use period="${names[own]}"`,
    );
  }
  if (length) return length;
  if (own > 1 || !adds) return names[own];
  const {lengthOf: deciding = options.highlight} = options;
  const lumps = raw
    .filter(({id}) => !deciding.length || deciding.includes(id))
    .flatMap((one) => {
      const values = pointsOf(one, measure, periods, 1).flatMap(({value}) => value ?? []);
      return values.length > 3 ? [Math.max(...values) / Math.min(...values)] : [];
    })
    .sort((a, b) => a - b);
  const middle = lumps[Math.floor(lumps.length / 2)] ?? 0;
  return middle > LUMPY ? 'quarters' : 'months';
}

/** Where quarters are shown: the highest and lowest month of the first highlighted. */
function monthlyOf(
  raw: readonly RawSeries[],
  options: TrendOptions,
  measure: TrendView['measure'],
  length: TrendView['length'],
  periods: readonly Period[],
): Pick<TrendView, 'monthly'> {
  const one = raw.find(({id}) => id === options.highlight[0]);
  if (length !== 'quarters' || periods[0]?.months !== 1 || !one || options.index) return {};
  const values = pointsOf(one, measure, periods, 1).flatMap(({value}) => value ?? []);
  if (!values.length) return {};
  return {monthly: {highest: Math.max(...values), lowest: Math.min(...values)}};
}

/** The document's notes about all of it, or about those that have a place in the drawing. */
function notesOf(
  {facts: {notes = []}}: SpendMore,
  series: readonly TrendSeries[],
  panels: number,
): readonly string[] {
  let left = panels;
  const drawn = new Set(
    series.filter(({highlighted}) => highlighted || left-- > 0).map(({id}) => id),
  );
  return notes
    .filter(({about}) => about === undefined || about === 'commissioners' || drawn.has(about))
    .map(({text}) => cleanText(text, NOTE));
}

/** How many have a panel beside the highlighted; among columns the highlighted stand with the others. */
function panelsOf(form: TrendView['form'], series: readonly TrendSeries[]): number {
  const highlighted = series.filter((one) => one.highlighted).length;
  return form === 'bars' ? Math.max(0, PANELS.bars - highlighted) : PANELS.lines;
}

/** Points that have a place in the drawing: of the highlighted, then of those with a panel. */
function placesOf(
  series: readonly TrendSeries[],
  periods: readonly TrendPeriod[],
  panels: number,
): readonly TrendPlace[] {
  let left = panels;
  const highlighted = series.filter((one) => one.highlighted);
  const others = series.filter((one) => !one.highlighted && left-- > 0);
  return [...highlighted, ...others].flatMap((one) =>
    periods.flatMap(({id}, at) =>
      one.points[at]?.value === undefined
        ? []
        : [{id: `${one.id} ${id}`, name: one.name, series: series.indexOf(one), at}],
    ),
  );
}
