import assert from 'node:assert/strict';
import {test} from 'node:test';
import {onPlane} from '../../../src/analysis/on-plane.js';
import {readBoundaries} from '../../../src/contract/read-boundaries.js';
import {boundaryText} from '../../../src/publish/boundaries/boundary-text.js';

test('what is written is read back, to a step of the grid, with names, regions and middles', async () => {
  const shapes = {
    arcs: [[100.04, -200, 110, -200, 110, -190, 100.04, -190, 100.04, -200]],
    areas: [{code: 'A', name: 'Ashire', region: 'North', polygons: [[[0]]]}],
  };
  const text = boundaryText(shapes, 'areas', 10);
  const read = onPlane(await readBoundaries(JSON.parse(text), {name: 'x', projected: true}));
  assert.deepEqual(
    [...(read.arcs[0] as Float64Array)].map((value) => Math.round(value * 10) / 10),
    [100, -200, 110, -200, 110, -190, 100, -190, 100, -200],
  );
  assert.deepEqual(
    {...read.areas[0], middle: read.areas[0]?.middle?.map(Math.round)},
    {
      code: 'A',
      name: 'Ashire',
      region: 'North',
      polygons: [[[0]]],
      middle: [105, -195, 5],
    },
  );
});
