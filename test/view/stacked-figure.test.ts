import {expect} from '@open-wc/testing';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('stackedFigure', () => {
  it('names its bands from the floor, with their parts of all money', () => {
    const view = figureOfAmounts('stacked', [10, 30], {measure: 'share'});
    expect(view.bands.map(({key, share}) => [key, share])).to.deep.equal([
      ['story', 0.25],
      ['remainder', 0.75],
      ['top', 0],
    ]);
  });

  it('refuses what cannot be a part of a whole', () => {
    expect(() => figureOfAmounts('stacked', [10, 30])).to.throw(RangeError, 'use measure="share"');
  });
});
