import {expect} from '@open-wc/testing';
import {uncrossed} from '../../src/analysis/uncrossed.js';

describe('uncrossed', () => {
  it('turns two columns so that no lines cross where that is possible', () => {
    const links = [
      {a: 0, b: 12},
      {a: 1, b: 11},
      {a: 2, b: 10},
      {a: 2, b: 11},
    ];
    const {left, right, crossed} = uncrossed([0, 1, 2], [10, 11, 12], links);
    expect(crossed).to.equal(0);
    expect([...left].sort()).to.deep.equal([0, 1, 2]);
    expect([...right].sort()).to.deep.equal([10, 11, 12]);
  });

  it('keeps the order wanted when nothing crosses', () => {
    const {left, right} = uncrossed(
      [5, 3],
      [8, 9],
      [
        {a: 5, b: 8},
        {a: 3, b: 9},
      ],
    );
    expect(left).to.deep.equal([5, 3]);
    expect(right).to.deep.equal([8, 9]);
  });

  it('says how many remain: one in the network where every two of each side are tied', () => {
    const links = [0, 1].flatMap((a) => [2, 3].map((b) => ({a, b})));
    expect(uncrossed([0, 1], [2, 3], links).crossed).to.equal(1);
  });
});
