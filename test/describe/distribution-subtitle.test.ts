import {expect} from '@open-wc/testing';
import {distributionSubtitle} from '../../src/describe/distribution-subtitle.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('distributionSubtitle', () => {
  it('names measure, number and period, without a place it does not know', () => {
    expect(distributionSubtitle(figureOfAmounts('ranked', [2, 1]))).to.equal(
      'Payments to voluntary organisations, 2 commissioners, 2018-19',
    );
    expect(distributionSubtitle(figureOfAmounts('ranked', [2, 1], {measure: 'share'}))).to.contain(
      'as a share of all spending',
    );
    expect(distributionSubtitle(figureOfAmounts('stacked', [2, 1], {measure: 'share'}))).to.contain(
      'Share of all spending by kind of supplier',
    );
  });
});
