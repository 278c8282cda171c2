import {amountsBy, type Amounts} from '../analysis/amounts-by.js';
import type {Cell} from '../analysis/cell.js';
import type {Period} from '../analysis/periods.js';
import {sumOfCells} from '../analysis/sum-of-cells.js';
import type {TotalRow} from '../analysis/total-row.js';
import type {SpendMore} from '../contract/read-spend-more.js';
import {cleanText} from '../format/clean-text.js';
import {formats} from '../format/formats.js';
import type {FigureItem} from '../view/figure.js';
import type {TrendView} from '../view/trend.js';
import {joinedSeries} from './joined-series.js';
import type {TrendOptions} from './trend-options.js';

/** A series on its way: its numbers in the document's own periods. */
export interface RawSeries extends FigureItem {
  readonly population?: number;
  readonly numbers: readonly NumberInPeriod[];
}

/** A body's numbers in one period. */
export interface NumberInPeriod {
  readonly period: Period;
  readonly amount: Cell;
  readonly whole: Cell;
  readonly counted: Cell;
  /** What was paid, where `amount` is in real terms. */
  readonly paid?: Cell;
  readonly status?: string;
}

/** Every body's numbers, or those of all bodies together. */
export interface SeriesNumbers {
  readonly all: readonly RawSeries[];
  /** How many bodies are added up in one series; left out where none are. */
  readonly counted?: number;
  /** Bodies that are not among them, since some of their numbers are not known. */
  readonly without?: readonly FigureItem[];
}

/**
 * Numbers of each commissioner, or of all together, in the document's own periods.
 *
 * @param periods - of one length
 * @throws RangeError when a wanted commissioner is not in the document
 */
export function trendNumbers(
  spend: SpendMore,
  options: TrendOptions,
  measure: TrendView['measure'],
  periods: readonly Period[],
): SeriesNumbers {
  return options.of === 'all'
    ? together(spend, options, measure, periods)
    : {all: apart(spend, options, measure, periods)};
}

/** What is asked of totals, in the words of `amountsBy`. */
function whereOf(options: TrendOptions, measure: TrendView['measure']) {
  return options.category === undefined ? {sectors: measure.sectors} : {category: options.category};
}

function apart(
  spend: SpendMore,
  options: TrendOptions,
  measure: TrendView['measure'],
  periods: readonly Period[],
): readonly RawSeries[] {
  const wanted = new Set(options.only);
  const lost = options.only.find((id) => !spend.commissioners.some((row) => row.id === id));
  if (lost !== undefined) {
    throw new RangeError(
      `unknown commissioner in only: "${lost}" (expected identifiers of this document)`,
    );
  }
  const rows = spend.commissioners.filter(({id}) => !wanted.size || wanted.has(id));
  const inEach = rowsByPeriod(spend.totals);
  const always = inEach.get('') ?? [];
  const tables = periods.map((period) => {
    const own = [...(inEach.get(period.id) ?? []), ...always];
    const paid = amountsBy(own, 'commissioner', whereOf(options, measure));
    return {
      period,
      paid,
      wholes: measure.name === 'share' ? amountsBy(own, 'commissioner') : paid,
      statuses: statusesOf(own),
    };
  });
  return rows.map(({id, name, population}) => ({
    id,
    name: cleanText(name),
    ...(population === undefined ? {} : {population}),
    numbers: tables.map(({period, paid, wholes, statuses}) => {
      const status = statuses.get(id);
      return {
        period,
        amount: paid.get(id)?.amount ?? missing,
        whole: wholes.get(id)?.amount ?? missing,
        counted: countedOf(paid.get(id), measure.name),
        ...(status ? {status} : {}),
      };
    }),
  }));
}

/** All commissioners as one: rows that name none, or else the sum of those that have every number. */
function together(
  spend: SpendMore,
  options: TrendOptions,
  measure: TrendView['measure'],
  periods: readonly Period[],
): SeriesNumbers {
  const {say} = formats(options.language ?? 'en');
  const name = cleanText(spend.facts.place ?? say`All`);
  const own = spend.totals.filter(
    (row) =>
      row.period !== undefined && row.commissioner === undefined && row.supplier === undefined,
  );
  if (own.length) {
    const {sectors} = measure;
    const fitting = own.filter((row) =>
      options.category !== undefined
        ? row.category === options.category
        : sectors.length && own.some((each) => each.sector !== undefined)
          ? sectors.includes(row.sector ?? 'unknown')
          : row.sector === undefined && row.category === undefined,
    );
    const numbers = periods.map((period) => {
      const rows = fitting.filter((row) => row.period === period.id);
      const whole = own.find((row) => row.period === period.id && row.sector === undefined);
      const sum = sumOfCells(rows.map(({amount, amountStatus}) => cellOf(amount, amountStatus)));
      const counts = rows.map((row) => countedCell(row[countOf(measure.name)]));
      const status = rows.find((row) => row.amount !== null && row.amountStatus)?.amountStatus;
      return {
        period,
        amount: sum,
        whole: whole ? cellOf(whole.amount, whole.amountStatus) : missing,
        counted: sumOfCells(counts),
        ...(status ? {status} : {}),
      };
    });
    return {all: [{id: 'all', name, numbers}]};
  }
  const every = apart(spend, options, measure, periods);
  const each = every.filter(({numbers}) => numbers.every(({amount}) => amount.kind === 'value'));
  const one = joinedSeries({id: 'all', name}, each, measure.name);
  const without = every
    .filter((body) => !each.includes(body))
    .map(({id, name: own}) => ({id, name: own}));
  return {all: each.length ? [one] : [], counted: each.length, without};
}

const missing: Cell = {kind: 'missing', reason: 'x'};

function cellOf(amount: number | null, status = 'x'): Cell {
  if (amount !== null) return {kind: 'value', value: amount};
  return {kind: status === 'c' || status === 'low' ? 'suppressed' : 'missing', reason: status};
}

function countedCell(value: number | undefined): Cell {
  return value === undefined ? missing : {kind: 'value', value};
}

function countOf(name: string): 'invoices' | 'suppliers' | 'commissioners' {
  return name === 'suppliers' || name === 'commissioners' ? name : 'invoices';
}

function countedOf(own: Amounts | undefined, name: TrendView['measure']['name']): Cell {
  if (own?.amount.kind === 'suppressed') return own.amount;
  return countedCell(own?.[countOf(name)]);
}

function rowsByPeriod(totals: readonly TotalRow[]): ReadonlyMap<string, readonly TotalRow[]> {
  const groups = new Map<string, TotalRow[]>();
  for (const row of totals) {
    const key = row.period ?? '';
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** What qualifies a commissioner's numbers in a period. */
function statusesOf(rows: readonly TotalRow[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const {commissioner, amount, amountStatus} of rows) {
    if (commissioner !== undefined && amount !== null && amountStatus)
      found.set(commissioner, amountStatus);
  }
  return found;
}
