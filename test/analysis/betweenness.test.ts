import {expect} from '@open-wc/testing';
import {betweenness} from '../../src/analysis/betweenness.js';
import type {Link} from '../../src/analysis/link.js';
import {adjacency} from '../../src/analysis/adjacency.js';
import {worked} from '../support/worked.js';

const of = (count: number, links: readonly Link[]) => [
  ...worked(betweenness(adjacency(count, links))),
];

describe('betweenness', () => {
  it('is 1 in the middle of a star and 0 at its ends', () => {
    const star = [1, 2, 3, 4].map((b) => ({a: 0, b}));
    expect(of(5, star)).to.deep.equal([1, 0, 0, 0, 0]);
  });

  it('is two thirds for the two inner bodies of a row of four', () => {
    // Of the three pairs of others, 0-2 and 0-3 go through 1.
    const row = [0, 1, 2].map((a) => ({a, b: a + 1}));
    expect(of(4, row)).to.deep.equal([0, 2 / 3, 2 / 3, 0]);
  });

  it('divides a pair among its shortest ways', () => {
    // In a square each body lies on one of two ways of one of three pairs.
    const square = [0, 1, 2, 3].map((a) => ({a, b: (a + 1) % 4}));
    expect(of(4, square)).to.deep.equal([1 / 6, 1 / 6, 1 / 6, 1 / 6]);
  });

  it('is 0 where there are fewer than three bodies', () => {
    expect(of(2, [{a: 0, b: 1}])).to.deep.equal([0, 0]);
    expect(of(0, [])).to.deep.equal([]);
  });
});
