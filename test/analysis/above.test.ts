import {expect} from '@open-wc/testing';
import {above} from '../../src/analysis/above.js';

describe('above', () => {
  it('counts those over the line, not at it, and what they hold', () => {
    expect(above([1, 2, 3], 2, [10, 20, 70])).to.deep.equal({value: 2, count: 1, moneyShare: 0.7});
  });

  it('says nothing of money it does not know', () => {
    expect(above([1, 2, 3], 1)).to.deep.equal({value: 1, count: 2});
    expect(above([1], 0, [0])).to.deep.equal({value: 0, count: 1});
  });
});
