import assert from 'node:assert/strict';
import {test} from 'node:test';
import {neighbours} from '../../../src/analysis/neighbours.js';
import {ringPoints} from '../../../src/analysis/ring-points.js';
import {selfCrossings} from '../../../src/analysis/self-crossings.js';
import {simplifiedArc} from '../../../src/publish/boundaries/simplified-arc.js';
import {simplified} from '../../../src/publish/boundaries/simplified.js';
import {geography} from '../../../src/publish/datasets/geography.js';
import {skip} from '../support/source-is-here.js';

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
test('a border that would come to cross itself keeps more points', () => {
  const coast = [0, 10, 6, 9, 7, 5, 12, 11, 8, 1, 6, 1, 5, 8, 0, 10];
  const crossings = (closed: readonly number[]) => selfCrossings(closed.slice(0, -2)).length;
  assert.equal(crossings(coast), 0);
  assert.equal(crossings(simplifiedArc(coast, 12)), 1);
  const bay = {arcs: [coast], areas: [{code: 'A', polygons: [[[0]]]}]};
  const fewer = Array.from(simplified(bay, {detail: 12, part: 1}).arcs[0] ?? []);
  assert.equal(crossings(fewer), 0);
});
test('real borders come to no crossing', {skip}, async () => {
  const {areas, arcs} = await geography('ccg-2019', {detail: 0.5});
  for (const ring of areas.flatMap(({polygons}) => polygons.flat()))
    assert.deepEqual(selfCrossings(ringPoints(ring, arcs)), []);
});
