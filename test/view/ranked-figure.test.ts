import {expect} from '@open-wc/testing';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('rankedFigure', () => {
  it('sees a body of small ones when the highest is over eight times the middle value', () => {
    expect(figureOfAmounts('ranked', [100, 3, 2, 2, 1]).body).to.deep.equal({limit: 6, count: 4});
    expect(figureOfAmounts('ranked', [15, 3, 2, 2, 1]).body).to.equal(undefined);
  });

  it('lets a line carry the message instead, with what those above it hold', () => {
    const view = figureOfAmounts('ranked', [100, 3, 2, 2, 1], {thresholds: [2]});
    expect(view.body).to.equal(undefined);
    expect(view.thresholds).to.deep.equal([{value: 2, count: 2, moneyShare: 103 / 108}]);
  });
});
