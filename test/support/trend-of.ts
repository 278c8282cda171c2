import type {SpendMore} from '../../src/contract/read-spend-more.js';
import type {TrendOptions} from '../../src/elements/trend-options.js';
import {trendView} from '../../src/elements/trend-view.js';
import type {TrendView} from '../../src/view/trend.js';

/** What a test asks of a trend, unless it asks otherwise. */
export function trendAsked(options: Partial<TrendOptions> = {}): TrendOptions {
  return {
    of: 'commissioners',
    measure: 'amount',
    sectors: [],
    scale: 'same',
    index: false,
    prices: 'paid',
    only: [],
    highlight: [],
    ...options,
  };
}

/** Pounds by commissioner and period; `null` for a time without a number. Ten residents each. */
export type Paid = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** A document of such payments. */
export function spendOverTime(paid: Paid, more: Partial<SpendMore> = {}): SpendMore {
  return {
    name: 'time',
    title: 'Time',
    language: 'en',
    licenses: [],
    sources: [{title: 'Made up'}],
    contributors: [],
    facts: {
      currency: 'GBP',
      instrument: 'payment',
      period: '2018-19',
      commissionerKind: {one: 'council', many: 'councils'},
    },
    commissioners: Object.keys(paid).map((id) => ({
      id,
      name: `Place ${id}`,
      population: 10,
      populationYear: 2018,
    })),
    suppliers: [],
    totals: Object.entries(paid).flatMap(([commissioner, periods]) =>
      Object.entries(periods).map(([period, amount]) => ({
        commissioner,
        period,
        amount,
        ...(amount === null ? {amountStatus: 'x' as const} : {}),
      })),
    ),
    areas: [],
    events: [],
    succession: [],
    deflator: [],
    ...more,
  };
}

/** A figure of such a document. */
export function trendOf(
  paid: Paid,
  options: Partial<TrendOptions> = {},
  more: Partial<SpendMore> = {},
): TrendView {
  const view = trendView(spendOverTime(paid, more), trendAsked(options));
  if (!view) throw new Error('no figure');
  return view;
}

/** The same sum in each of the twelve months from April 2018, but for those given by their place from 0. */
export function year(
  sum: number,
  others: Readonly<Record<number, number | null>> = {},
): Paid[string] {
  return Object.fromEntries(
    Array.from({length: 12}, (_, i) => {
      const month = `${i < 9 ? 2018 : 2019}-${String(((i + 3) % 12) + 1).padStart(2, '0')}`;
      const other = others[i];
      return [month, other === undefined ? sum : other];
    }),
  );
}
