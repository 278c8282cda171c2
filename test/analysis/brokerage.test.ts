import {expect} from '@open-wc/testing';
import {brokerage} from '../../src/analysis/brokerage.js';
import {adjacency} from '../../src/analysis/adjacency.js';

describe('brokerage', () => {
  const star = adjacency(
    4,
    [1, 2, 3].map((b) => ({a: 0, b})),
  );

  it('counts the pairs of neighbours in no common group', () => {
    // 1 and 2 share a group; 1-3 and 2-3 do not.
    expect(brokerage(star, [[9], [7], [7], [8]])).to.deep.equal([2, 0, 0, 0]);
  });

  it('does not count pairs that are tied themselves', () => {
    const tied = adjacency(4, [
      {a: 0, b: 1},
      {a: 0, b: 2},
      {a: 0, b: 3},
      {a: 1, b: 3},
    ]);
    expect(brokerage(tied, [[9], [7], [7], [8]])[0]).to.equal(1);
  });

  it('takes one common group of several as enough', () => {
    expect(brokerage(star, [[9], [7, 8], [8], [7]])[0]).to.equal(1);
  });
});
