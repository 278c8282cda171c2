import {expect} from '@open-wc/testing';
import {trendOptions, type TrendSettings} from '../../src/elements/trend-options.js';

const settings: TrendSettings = {
  of: 'commissioners',
  measure: 'amount',
  sector: 'vcse',
  category: undefined,
  period: undefined,
  form: undefined,
  scale: 'same',
  index: false,
  prices: 'paid',
  only: undefined,
  highlight: undefined,
  panels: undefined,
  selected: undefined,
};

describe('trendOptions', () => {
  it('reads what an author writes', () => {
    expect(
      trendOptions({
        ...settings,
        period: 'quarters',
        form: 'bars',
        only: 'A B',
        highlight: 'A',
        panels: 0,
      }),
    ).to.deep.equal({
      of: 'commissioners',
      measure: 'amount',
      sectors: ['vcse'],
      length: 'quarters',
      form: 'bars',
      scale: 'same',
      index: false,
      prices: 'paid',
      only: ['A', 'B'],
      highlight: ['A'],
      panels: 0,
    });
  });

  it('puts what the reader chose in place of the highlighted', () => {
    const {highlight, lengthOf} = trendOptions({...settings, highlight: 'A B', selected: 'C'});
    expect(highlight).to.deep.equal(['C']);
    expect(lengthOf, 'whose months decide').to.deep.equal(['A', 'B']);
  });

  it('says of each wrong setting what may stand there', () => {
    const wrong: readonly (readonly [Partial<TrendSettings>, string])[] = [
      [{of: 'each'}, 'invalid of: "each" (expected commissioners, all)'],
      [
        {measure: 'money'},
        'invalid measure: "money" (expected amount, share, per-head, invoices, suppliers, commissioners)',
      ],
      [{period: 'weeks'}, 'invalid period: "weeks" (expected months, quarters, years)'],
      [{form: 'pie'}, 'invalid form: "pie" (expected lines, bars)'],
      [{scale: 'log'}, 'invalid scale: "log" (expected same, own)'],
      [{panels: -1}, 'invalid panels: -1'],
    ];
    for (const [setting, message] of wrong)
      expect(() => trendOptions({...settings, ...setting})).to.throw(RangeError, message);
  });

  it('takes prices as paid or real, and nothing else', () => {
    expect(trendOptions({...settings, prices: 'real'}).prices).to.equal('real');
    expect(() => trendOptions({...settings, prices: 'constant'})).to.throw(RangeError, 'prices');
  });
});
