import {expect} from '@open-wc/testing';
import {highlightedOf} from '../../src/describe/highlighted-of.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('highlightedOf', () => {
  it('gives the first three', () => {
    const view = figureOfAmounts('ranked', [5, 4, 3, 2, 1], {highlight: ['C4', 'C0', 'C1', 'C2']});
    expect(highlightedOf(view).map(({id}) => id)).to.deep.equal(['C0', 'C1', 'C2']);
  });
});
