import {expect} from '@open-wc/testing';
import {adjacency} from '../../src/analysis/adjacency.js';
import {withinTwo} from '../../src/analysis/within-two.js';

describe('withinTwo', () => {
  it('counts neighbours and theirs once, and not the body itself', () => {
    // A row of five: the ends reach two, the next three, the middle all four.
    const row = adjacency(
      5,
      [0, 1, 2, 3].map((a) => ({a, b: a + 1})),
    );
    expect(withinTwo(row)).to.deep.equal([2, 3, 4, 3, 2]);
  });

  it('is 0 for a body alone', () => {
    expect(withinTwo(adjacency(1, []))).to.deep.equal([0]);
  });
});
