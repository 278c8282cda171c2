import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pieces} from '../../../src/publish/hexagons/pieces.js';

const areas = ['North', 'North', 'South', 'South'].map((region) => ({x: 0, y: 0, region}));

test('regions that hang together lie in no pieces too many', () => {
  assert.equal(
    pieces(areas, {
      cells: [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ],
    }),
    0,
  );
});
test('a region torn apart is one piece too many', () => {
  assert.equal(
    pieces(areas, {
      cells: [
        [0, 0],
        [5, 0],
        [0, 1],
        [1, 1],
      ],
    }),
    1,
  );
});
