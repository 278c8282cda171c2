import {expect} from '@open-wc/testing';
import {largestMiddle} from '../../src/analysis/largest-middle.js';

it('is on the mainland, not on an island', () => {
  const arcs = [
    [0, 0, 1, 0, 1, 1, 0, 1, 0, 0],
    [10, 10, 20, 10, 20, 20, 10, 20, 10, 10],
  ];
  const [x, y, room] = largestMiddle({polygons: [[[0]], [[1]]]}, arcs);
  expect([Math.round(x), Math.round(y), Math.round(room)]).to.deep.equal([15, 15, 5]);
});
