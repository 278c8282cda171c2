import {expect} from '@open-wc/testing';
import {trendChoices} from '../../src/elements/trend-choices.js';
import {trendOf, year} from '../support/trend-of.js';

const offered = (view: Parameters<typeof trendChoices>[0]) =>
  trendChoices(view).map(({property}) => property);

describe('trendChoices', () => {
  it('offer periods where months are known, and scales where there are several', () => {
    expect(offered(trendOf({A: year(3), B: year(2)}, {length: 'months'}))).to.deep.equal([
      'period',
      'scale',
      'form',
    ]);
    expect(offered(trendOf({A: year(3)}, {length: 'months'}))).to.deep.equal(['period', 'form']);
    expect(offered(trendOf({A: {'2018-19 Q1': 1, '2018-19 Q2': 2}}))).to.deep.equal(['form']);
  });
});
