import {expect} from '@open-wc/testing';
import {cycle} from '../../src/analysis/cycle.js';

const links = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([a, b]) => ({a, b}));

describe('cycle', () => {
  it('is nothing in a tree, and nothing where two ways lead to one body', () => {
    expect(cycle(4, links([0, 1], [1, 2], [0, 2], [3, 2]))).to.equal(undefined);
    expect(cycle(0, [])).to.equal(undefined);
  });

  it('has the bodies of a cycle in the order of its links, without those that lead to it', () => {
    expect(cycle(5, links([0, 1], [1, 2], [2, 3], [3, 1], [3, 4]))).to.deep.equal([1, 2, 3]);
    expect(cycle(2, links([1, 0], [0, 1]))).to.deep.equal([0, 1]);
  });

  it('counts no link of a body to itself', () => {
    expect(cycle(2, links([0, 0], [0, 1]))).to.equal(undefined);
  });

  it('goes through a long chain without running out of room', () => {
    const chain = Array.from({length: 50000}, (_, at) => [at, at + 1] as const);
    expect(cycle(50001, links(...chain))).to.equal(undefined);
  });
});
