import {expect} from '@open-wc/testing';
import {logTicks} from '../../src/draw/log-ticks.js';

describe('logTicks', () => {
  it('gives 1 and 3 times each power of ten, or the powers alone when there are many', () => {
    expect(logTicks(0.33, 433)).to.deep.equal([1, 3, 10, 30, 100, 300]);
    expect(logTicks(25_000, 1e12)).to.deep.equal([1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]);
  });
});
