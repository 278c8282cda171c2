import {expect} from '@open-wc/testing';
import {lorenzWords} from '../../src/describe/lorenz-words.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('lorenzWords', () => {
  it('says how many hold half of the money', () => {
    expect(lorenzWords.heading(figureOfAmounts('lorenz', [40, 30, 20, 10]))).to.equal(
      'More than half of the money comes from 2 commissioners out of 4',
    );
    expect(lorenzWords.heading(figureOfAmounts('lorenz', [5, 5]))).to.equal(
      'Half of the money comes from 1 commissioner out of 2',
    );
    expect(lorenzWords.reading(figureOfAmounts('lorenz', [5, 5]))).to.contain(
      'smallest at the left to the largest',
    );
  });
});
