import {expect} from '@open-wc/testing';
import {trendItemWords} from '../../src/describe/trend-item.js';
import {trendOf, year} from '../support/trend-of.js';

describe('trendItemWords', () => {
  const events = [{date: '2018-05', label: 'A merger'}];

  it('say who, when, how much, the money behind it, the average, and what happened', () => {
    const view = trendOf(
      {A: year(40), B: year(120, {1: 240})},
      {measure: 'per-head', length: 'months', highlight: ['B']},
      {events},
    );
    expect(trendItemWords(view, 1)).to.deep.equal({
      title: 'Place B, May 2018: £24.00 a head',
      lines: ['£240 to all suppliers', 'Monthly average £13.00 a head', 'A merger'],
      label:
        'Place B, May 2018: £24.00 a head, £240 to all suppliers, Monthly average £13.00 a head, A merger',
    });
  });

  it('leave the name out where there is one alone', () => {
    const view = trendOf({A: {'2014-04': 211, '2022-07': 42}}, {length: 'months'});
    expect(trendItemWords(view, 1).title).to.equal('July 2022: £42');
  });

  it('say what qualifies a number, and nothing about a point that is not there', () => {
    const view = trendOf({A: {'2018-04': 3, '2018-05': 4}}, {length: 'months'});
    const series = view.series.map((one) => ({
      ...one,
      points: [{value: 3, mark: 'provisional' as const}, {value: 4}],
    }));
    expect(trendItemWords({...view, series}, 0).lines).to.include('Provisional figure');
    expect(trendItemWords(view, 9)).to.deep.equal({title: '', lines: [], label: ''});
  });
});
