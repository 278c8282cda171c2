import {expect} from '@open-wc/testing';
import {adjacency} from '../../src/analysis/adjacency.js';

describe('adjacency', () => {
  it('lists each neighbour once, whatever the direction and however many relations', () => {
    const {start, list} = adjacency(3, [
      {a: 0, b: 1},
      {a: 1, b: 0},
      {a: 2, b: 1},
      {a: 2, b: 2},
    ]);
    expect([...start]).to.deep.equal([0, 1, 3, 4]);
    expect([...list]).to.deep.equal([1, 0, 2, 1]);
  });

  it('knows bodies without any', () => {
    expect([...adjacency(2, []).start]).to.deep.equal([0, 0, 0]);
  });
});
