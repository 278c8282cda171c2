import {expect} from '@open-wc/testing';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('rankedDotsFigure', () => {
  it('divides ranks into quarters and gives sites theirs', () => {
    const view = figureOfAmounts('ranked', [8, 7, 6, 5, 4, 3, 2, 1], {
      quartiles: true,
      sites: [1, 5],
    });
    expect(view.quarters?.map(({highest}) => highest)).to.deep.equal([8, 6, 4, 2]);
    expect(view.items).to.deep.equal([
      {id: 'site-1', name: 'Site A', rank: 1, quarter: 1},
      {id: 'site-2', name: 'Site B', rank: 5, quarter: 3},
    ]);
  });

  it('has neither where only a log scale is asked for', () => {
    const view = figureOfAmounts('ranked', [8, 1], {scale: 'log'});
    expect([view.scale, view.quarters, view.sites]).to.deep.equal(['log', undefined, undefined]);
  });

  it('refuses ranks that nobody has', () => {
    expect(() => figureOfAmounts('ranked', [8, 1], {sites: [0]})).to.throw(
      RangeError,
      'expected ranks from 1 to 2',
    );
    expect(() => figureOfAmounts('ranked', [8, 1], {sites: [1.5]})).to.throw(
      RangeError,
      'invalid sites: 1.5',
    );
  });
});
