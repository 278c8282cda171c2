import {expect} from '@open-wc/testing';
import {trendKind} from '../../src/analysis/trend-kind.js';

describe('trendKind', () => {
  it('is rising or falling only when every step goes that way', () => {
    expect(trendKind([15, 16, 18, 19])).to.equal('rising');
    expect(trendKind([12, 11, 9])).to.equal('falling');
    expect(trendKind([12, 11, 11, 9])).to.equal('mixed');
  });

  it('is steady when all lie within 5% of one another', () => {
    expect(trendKind([100, 105, 100])).to.equal('steady');
    expect(trendKind([100, 106, 100])).to.equal('mixed');
    expect(trendKind([0, 0, 0])).to.equal('steady');
  });
});
