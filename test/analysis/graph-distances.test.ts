import {expect} from '@open-wc/testing';
import {graphDistances} from '../../src/analysis/graph-distances.js';
import {adjacency} from '../../src/analysis/adjacency.js';

describe('graphDistances', () => {
  it('counts the steps of the shortest way, and tells what cannot be reached', () => {
    const around = adjacency(5, [
      {a: 0, b: 1},
      {a: 1, b: 2},
      {a: 2, b: 3},
      {a: 0, b: 3},
    ]);
    expect([...graphDistances(around, 0, new Int32Array(5))]).to.deep.equal([0, 1, 2, 1, -1]);
  });
});
