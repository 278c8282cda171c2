import {expect} from '@open-wc/testing';
import {trendValue, trendValueIn} from '../../src/describe/trend-value.js';
import {trendOf, year} from '../support/trend-of.js';

describe('trendValue', () => {
  it('is in the measure’s unit, and a plain number for an index', () => {
    const view = trendOf({A: year(190.94)}, {measure: 'per-head'});
    expect(trendValue(view, 19.094)).to.equal('£19.09');
    expect(trendValueIn(view, 19.094)).to.equal('£19.09 a head');
    expect(trendValueIn({...view, index: true}, 104.2)).to.equal('104');
  });
});
