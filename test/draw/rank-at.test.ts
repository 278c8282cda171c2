import {expect} from '@open-wc/testing';
import {rankAt} from '../../src/draw/rank-at.js';

describe('rankAt', () => {
  it('finds the nearest of evenly spread marks', () => {
    expect([0, 24, 26, 99, 103].map((x) => rankAt(x, 0, 100, 4))).to.deep.equal([0, 0, 1, 3, 3]);
    expect(rankAt(120, 0, 100, 4)).to.equal(undefined);
  });
});
