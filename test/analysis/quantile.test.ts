import {expect} from '@open-wc/testing';
import {quantile} from '../../src/analysis/quantile.js';

describe('quantile', () => {
  it('is the R-7 rule', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((part) => quantile([1, 2, 3, 4], part))).to.deep.equal([
      1, 1.75, 2.5, 3.25, 4,
    ]);
    expect(quantile([7], 0.9)).to.equal(7);
  });
});
