import {expect} from '@open-wc/testing';
import {topShare} from '../../src/analysis/top-share.js';

describe('topShare', () => {
  it('is the part of the n largest', () => {
    expect(topShare([1, 5, 2, 2], 2)).to.equal(0.7);
    expect(topShare([1, 5, 2, 2], 4)).to.equal(1);
    expect(topShare([1, 5, 2, 2], 0)).to.equal(0);
  });

  it('is nothing when there is nothing to share', () => {
    expect(topShare([0, 0], 1)).to.equal(undefined);
    expect(topShare([], 1)).to.equal(undefined);
  });
});
