import {expect} from '@open-wc/testing';
import {periodsOf} from '../../src/analysis/periods.js';
import {trendMeasure} from '../../src/elements/trend-measure.js';
import {trendNumbers} from '../../src/elements/trend-numbers.js';
import type {TrendOptions} from '../../src/elements/trend-options.js';
import {spendOverTime, trendAsked} from '../support/trend-of.js';

const spend = spendOverTime({A: {'2018-04': 1, '2018-05': 2}, B: {'2018-04': 10, '2018-05': null}});
const numbersOf = (options: Partial<TrendOptions>, document = spend) => {
  const asked = trendAsked(options);
  const periods = periodsOf(document.totals.flatMap(({period}) => period ?? []));
  return trendNumbers(document, asked, trendMeasure(document, asked), periods);
};

describe('trendNumbers', () => {
  it('are each commissioner’s own, a missing one missing', () => {
    const {all} = numbersOf({});
    expect(
      all.map(({name, numbers}) => [
        name,
        ...numbers.map(({amount}) => (amount.kind === 'value' ? amount.value : amount.kind)),
      ]),
    ).to.deep.equal([
      ['Place A', 1, 2],
      ['Place B', 10, 'missing'],
    ]);
  });

  it('are of the wanted alone, and an unknown one is told', () => {
    expect(numbersOf({only: ['B']}).all.map(({id}) => id)).to.deep.equal(['B']);
    expect(() => numbersOf({only: ['X']})).to.throw(
      RangeError,
      'unknown commissioner in only: "X"',
    );
  });

  it('count the sectors asked for, and a body without a row of them as having paid nothing', () => {
    const totals = [
      {commissioner: 'A', sector: 'vcse' as const, period: '2018-04', amount: 3},
      {commissioner: 'A', sector: 'nhs' as const, period: '2018-04', amount: 7},
      {commissioner: 'B', sector: 'nhs' as const, period: '2018-04', amount: 5},
    ];
    const {all} = numbersOf({sectors: ['vcse']}, {...spend, totals});
    expect(all.map(({numbers}) => numbers[0]?.amount)).to.deep.equal([
      {kind: 'value', value: 3},
      {kind: 'value', value: 0},
    ]);
  });

  it('of all together leave out who lacks a number, and say how many are added up', () => {
    const {all, counted, without} = numbersOf({of: 'all'});
    expect(all[0]?.numbers.map(({amount}) => amount)).to.deep.equal([
      {kind: 'value', value: 1},
      {kind: 'value', value: 2},
    ]);
    expect(counted).to.equal(1);
    expect(without).to.deep.equal([{id: 'B', name: 'Place B'}]);
  });

  it('of all together are the document’s own where it has them', () => {
    const totals = [
      {period: '2014-04', amount: null, amountStatus: 'x' as const, commissioners: 211},
    ];
    const {all} = numbersOf({of: 'all', measure: 'commissioners'}, {...spend, totals});
    expect(all[0]?.numbers[0]?.counted).to.deep.equal({kind: 'value', value: 211});
  });

  it('keep a suppressed number suppressed', () => {
    const totals = [
      {commissioner: 'A', period: '2018-04', amount: null, amountStatus: 'c' as const},
    ];
    expect(numbersOf({}, {...spend, totals}).all[0]?.numbers[0]?.amount.kind).to.equal(
      'suppressed',
    );
  });
});
