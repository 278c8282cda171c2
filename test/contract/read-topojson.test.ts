import {expect} from '@open-wc/testing';
import {readTopojson} from '../../src/contract/read-topojson.js';

const topology = {
  transform: {scale: [0.5, 0.5] as const, translate: [10, 20] as const},
  arcs: [
    [
      [0, 0],
      [2, 0],
      [0, 2],
      [-2, -2],
    ],
  ],
  objects: {
    areas: {
      geometries: [
        {
          type: 'Polygon',
          id: 'A',
          properties: {name: 'Ashire', region: 'North', middle: [1, 2, 3]},
          arcs: [[0]],
        },
      ],
    },
  },
};

it('takes steps and scale off, and keeps name, region and middle', () => {
  const read = readTopojson(topology, {name: 'x'});
  expect([...(read?.arcs[0] as Float64Array)]).to.deep.equal([10, 20, 11, 20, 11, 21, 10, 20]);
  expect(read?.areas).to.deep.equal([
    {code: 'A', name: 'Ashire', region: 'North', middle: [1, 2, 3], polygons: [[[0]]]},
  ]);
});
it('takes nothing that names borders which are not there, has no code, or no areas', () => {
  const wrong = structuredClone(topology);
  wrong.objects.areas.geometries[0]!.arcs = [[5]];
  expect(readTopojson(wrong, {name: 'x'})).to.equal(undefined);
  expect(readTopojson(topology, {name: 'x', codeProperty: 'none'})).to.equal(undefined);
  expect(readTopojson({arcs: []}, {name: 'x'})).to.equal(undefined);
});
