import {expect} from '@open-wc/testing';
import {valuesOf} from '../../src/view/values-of.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('valuesOf', () => {
  it('gives the values in the order of the figure', () => {
    expect(valuesOf(figureOfAmounts('ranked', [1, 3, 2]))).to.deep.equal([3, 2, 1]);
  });
});
