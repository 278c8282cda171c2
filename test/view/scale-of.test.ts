import {expect} from '@open-wc/testing';
import {scaleOf} from '../../src/view/scale-of.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('scaleOf', () => {
  it('is linear unless a log scale is asked for', () => {
    const view = figureOfAmounts('ranked', [3, 2]);
    expect(scaleOf(view, undefined)).to.equal('linear');
    expect(scaleOf(view, 'log')).to.equal('log');
  });

  it('has no place for zero on a log scale', () => {
    expect(() => scaleOf(figureOfAmounts('ranked', [3, 0]), 'log')).to.throw(
      RangeError,
      '1 of 2 values are zero',
    );
  });
});
