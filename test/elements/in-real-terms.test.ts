import {expect} from '@open-wc/testing';
import type {Cell} from '../../src/analysis/cell.js';
import {inRealTerms} from '../../src/elements/in-real-terms.js';
import type {RawSeries} from '../../src/elements/trend-numbers.js';
import {spendOverTime} from '../support/trend-of.js';

const value = (number: number): Cell => ({kind: 'value', value: number});
const missing: Cell = {kind: 'missing', reason: 'x'};
/** April 2017, in months since the year 0. */
const APRIL = 2017 * 12 + 3;

function series(
  amounts: readonly (readonly [id: string, from: number, months: 1 | 3 | 12, amount: Cell])[],
): readonly RawSeries[] {
  const numbers = amounts.map(([id, from, months, amount]) => ({
    period: {id, from, months},
    amount,
    whole: missing,
    counted: missing,
  }));
  return [{id: 'A', name: 'A', numbers}];
}

const spend = spendOverTime(
  {},
  {
    deflator: [
      {period: '2017-18', index: 80},
      {period: '2018-19', index: 100},
    ],
  },
);

describe('inRealTerms', () => {
  it('tells money in the prices of the base, by hand: £100 at an index of 80 is £125', () => {
    const years = series([
      ['2017-18', APRIL, 12, value(100)],
      ['2018-19', APRIL + 12, 12, value(100)],
    ]);
    const {series: told, real} = inRealTerms(spend, years);
    expect(told[0]?.numbers.map(({amount}) => amount)).to.deep.equal([value(125), value(100)]);
    expect(told[0]?.numbers.map(({paid}) => paid)).to.deep.equal([value(100), value(100)]);
    expect(real.base).to.deep.equal({id: '2018-19', from: APRIL + 12, months: 12});
  });

  it('takes the year’s index for its quarters and months, and leaves what is missing', () => {
    const quarters = series([
      ['2017-18 Q4', APRIL + 9, 3, value(20)],
      ['2018-19 Q1', APRIL + 12, 3, missing],
    ]);
    expect(inRealTerms(spend, quarters).series[0]?.numbers.map(({amount}) => amount)).to.deep.equal(
      [value(25), missing],
    );
  });

  it('takes a period’s own index before that of its year', () => {
    const own = {...spend, deflator: [...spend.deflator, {period: '2017-18 Q4', index: 50}]};
    const quarter = series([['2017-18 Q4', APRIL + 9, 3, value(20)]]);
    expect(inRealTerms(own, quarter).series[0]?.numbers[0]?.amount).to.deep.equal(value(40));
  });

  it('refuses a document without an index, and one whose index ends too early', () => {
    const years = series([['2019-20', APRIL + 24, 12, value(1)]]);
    expect(() => inRealTerms(spendOverTime({}), years)).to.throw(
      RangeError,
      'prices="real" needs an index of prices in the table deflator, and this document has none',
    );
    expect(() => inRealTerms(spend, years)).to.throw(
      RangeError,
      'prices="real" needs an index for 2019-20 in the table deflator, and it has none',
    );
  });
});
