import type {Spend} from '../../src/contract/spend.js';
import {reachView, type ReachOptions} from '../../src/elements/reach-view.js';
import type {ReachView} from '../../src/view/reach.js';

/** What a test asks of a figure of reach, unless it asks otherwise. */
export function reachAsked(options: Partial<ReachOptions> = {}): ReachOptions {
  return {sectors: ['vcse'], form: 'reach', scale: 'log', highlight: [], ...options};
}

/** A document of voluntary organisations: pounds, commissioners, and the part from the largest of each. */
export function spendOfSuppliers(
  rows: readonly (readonly [amount: number, commissioners: number, largestShare?: number])[],
): Spend {
  return {
    name: 'suppliers',
    title: 'Suppliers',
    language: 'en',
    licenses: [],
    sources: [{title: 'Made up'}],
    contributors: [],
    facts: {currency: 'GBP', instrument: 'payment', period: '2018-19'},
    commissioners: [],
    suppliers: rows.map((_, i) => ({id: `S${i}`, name: `Charity ${i}`, sector: 'vcse'})),
    totals: rows.map(([amount, commissioners, largestShare], i) => ({
      supplier: `S${i}`,
      amount,
      commissioners,
      ...(largestShare === undefined ? {} : {largestShare}),
    })),
  };
}

/** A figure of such a document. */
export function reachOf(
  rows: Parameters<typeof spendOfSuppliers>[0],
  options: Partial<ReachOptions> = {},
): ReachView {
  const view = reachView(spendOfSuppliers(rows), reachAsked(options));
  if (!view) throw new Error('no figure');
  return view;
}
