import assert from 'node:assert/strict';
import {test} from 'node:test';
import {neighbours} from '../../../src/analysis/neighbours.js';
import {simplified} from '../../../src/publish/boundaries/simplified.js';

const arcs = [
  [10, 0, 10.1, 5, 10, 10],
  [10, 10, 0, 10, 0, 0, 10, 0],
  [10, 0, 20, 0, 20, 10, 10, 10],
  [30, 30, 30.1, 30, 30.1, 30.1, 30, 30],
];
const shapes = {
  arcs,
  areas: [
    {code: 'A', polygons: [[[0, 1]], [[3]]]},
    {code: 'B', polygons: [[[~0, 2]]]},
  ],
};

test('a shared border is simplified once for both, and specks go', () => {
  const fewer = simplified(shapes, {detail: 1, part: 1});
  assert.deepEqual(neighbours(fewer.areas), [[0, 1]]);
  assert.deepEqual(fewer.arcs[0], [10, 0, 10, 10]);
  assert.equal(fewer.areas[0]?.polygons.length, 1);
});
test('an area keeps its largest part, however small', () => {
  const speck = {arcs, areas: [{code: 'A', polygons: [[[3]]]}]};
  assert.equal(simplified(speck, {detail: 1}).areas[0]?.polygons.length, 1);
});
test('borders of small areas keep more', () => {
  assert.equal(simplified(shapes, {detail: 100, part: 0.001}).arcs[0]?.length, 6);
});
