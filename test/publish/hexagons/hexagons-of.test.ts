import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hexagonsOf} from '../../../src/publish/hexagons/hexagons-of.js';

test('two areas that share a border touch', () => {
  const shapes = {
    arcs: [
      [1, 0, 1, 1],
      [1, 1, 0, 1, 0, 0, 1, 0],
      [1, 0, 2, 0, 2, 1, 1, 1],
    ],
    areas: [
      {code: 'A', polygons: [[[0, 1]]]},
      {code: 'B', polygons: [[[~0, 2]]]},
    ],
  };
  const {kept, pairs, cells} = hexagonsOf(shapes, {moves: 200});
  assert.deepEqual([kept, pairs, cells.length], [1, 1, 2]);
});
