import {expect} from '@open-wc/testing';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('tailFigure', () => {
  it('groups by round sums of its own size', () => {
    const view = figureOfAmounts('tail', [60e6, 20e6, 2e6, 50e3]);
    expect(view.thresholds.map(({value, count}) => [value, count])).to.deep.equal([
      [50e6, 1],
      [10e6, 2],
      [1e6, 3],
      [100e3, 3],
    ]);
    expect(view.groups.map(({count}) => count)).to.deep.equal([1, 1, 1, 0, 1]);
  });

  it('groups by the author’s thresholds, highest first', () => {
    expect(
      figureOfAmounts('tail', [9, 5, 1], {thresholds: [2, 6]}).thresholds.map(({value}) => value),
    ).to.deep.equal([6, 2]);
  });
});
