import {expect} from '@open-wc/testing';
import {columnWidth} from '../../src/analysis/column-width.js';

describe('columnWidth', () => {
  it('is 10 for quartiles at 13 and 33 with an outlier at 433', () => {
    expect(columnWidth([0.33, 13, 22, 33, 433])).to.equal(10);
  });

  it('gives shares columns of a share', () => {
    expect(columnWidth([0.01, 0.02, 0.03, 0.04, 0.05])).to.equal(0.01);
  });

  it('is 1 where nothing spreads', () => {
    expect(columnWidth([])).to.equal(1);
    expect(columnWidth([4, 4])).to.equal(1);
  });

  it('never gives more than 60 columns or so', () => {
    expect(10_000 / columnWidth([1, 1, 1, 1, 10_000])).to.be.at.most(60);
  });
});
