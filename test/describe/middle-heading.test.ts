import {expect} from '@open-wc/testing';
import {middleHeading} from '../../src/describe/middle-heading.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('middleHeading', () => {
  it('has words for every measure', () => {
    const heading = (measure: 'amount' | 'share' | 'per-head') =>
      middleHeading(figureOfAmounts('ranked', [9, 5, 1], {measure}));
    expect(heading('amount')).to.equal(
      'Half of commissioners pay voluntary organisations £5 or less',
    );
    expect(heading('share')).to.equal(
      'Half of commissioners spend 25.0% or less of their money on voluntary organisations',
    );
    expect(heading('per-head')).to.equal(
      'Half of commissioners spend £5 a head or less on voluntary organisations',
    );
  });

  it('names one that stands far above, but not several', () => {
    expect(middleHeading(figureOfAmounts('ranked', [90, 5, 1]))).to.contain('One pays £90');
    expect(middleHeading(figureOfAmounts('ranked', [90, 90, 5, 1, 1]))).not.to.contain('One pays');
  });
});
