import {expect} from '@open-wc/testing';
import {ContractError} from '../../src/contract/contract-error.js';
import {readBoundaries, type BoundaryOptions} from '../../src/contract/read-boundaries.js';
import {crossed, squares} from '../support/small-map.js';

async function said(input: unknown, options: Partial<BoundaryOptions> = {}): Promise<string> {
  try {
    await readBoundaries(input, {name: 'areas.json', ...options});
  } catch (error) {
    if (error instanceof ContractError) return error.message;
    throw error;
  }
  return 'nothing';
}

const plane = {projected: true};

it('reads GeoJSON and TopoJSON', async () => {
  const read = await readBoundaries(squares(), {name: 'x', ...plane});
  expect(read.areas.length).to.equal(4);
  expect(read.projected).to.equal(true);
});
it('rings the wrong way round, and rings that cross themselves, are areas all the same', async () => {
  const turned = squares();
  const [first] = turned.features as {geometry: {coordinates: number[][][]}}[];
  first?.geometry.coordinates[0]?.reverse();
  expect(await said(turned, plane)).to.equal('nothing');
  expect(await said(crossed(), plane)).to.equal('nothing');
});
it('tells a file of the wrong kind', async () => {
  expect(await said([])).to.equal(
    'areas.json: is not a boundary file: its type is nothing (expected "Topology" for TopoJSON, or "FeatureCollection" for GeoJSON)',
  );
  expect(await said({layout: 'odd-r', hexes: {}})).to.contain('holds hexagons, not boundaries');
  expect(await said({type: 'Topology', arcs: []})).to.contain('without arcs or without an object');
  expect(await said({type: 'FeatureCollection', features: []})).to.contain('holds no areas');
});
it('tells a million points, and what makes them fewer', async () => {
  const arc = Array.from({length: 1_000_000}, () => [0, 0]);
  const topology = {
    type: 'Topology',
    arcs: [arc],
    objects: {a: {geometries: [{type: 'Polygon', id: 'A', arcs: [[0]]}]}},
  };
  expect(await said(topology)).to.contain('has 1,000,000 points, more than a page can draw');
  expect(await said(topology)).to.contain('vcse-charts simplify');
});
it('tells codes that are repeated, and shapes without one', async () => {
  const twice = squares();
  twice.features.push(twice.features[0] ?? {});
  expect(await said(twice, plane)).to.contain('shapes 1 and 5 have the same code, "A"');
  expect(await said(squares(), {...plane, codeProperty: 'lad'})).to.contain(
    'shape 1 has no property “lad”, which codeProperty names. It has the properties name, region.',
  );
});
it('tells one shape under two codes, wherever its ring starts and whichever way it runs', async () => {
  const message =
    '"A" and "E" have the same shape, so one would hide the other (expected one code for an area: leave one of the two out)';
  const ring = [
    [0, 10],
    [10, 10],
    [10, 20],
    [0, 20],
  ];
  for (let start = 0; start < 4; start += 1) {
    const turned = [...ring.slice(start), ...ring.slice(0, start)];
    for (const order of [turned, [...turned].reverse()]) {
      const {type, features} = squares();
      const geometry = {type: 'Polygon', coordinates: [[...order, order[0]]]};
      const twice = {type, features: [...features, {type: 'Feature', id: 'E', geometry}]};
      expect(await said(twice, plane)).to.contain(message);
    }
  }
  const area = (id: string, arcs: number[]) => ({type: 'Polygon', id, arcs: [arcs]});
  const arcs = [
    [
      [0, 0],
      [9, 0],
      [9, 9],
    ],
    [
      [9, 9],
      [0, 9],
      [0, 0],
    ],
  ];
  const geometries = [area('A', [0, 1]), area('E', [~1, ~0])];
  expect(await said({type: 'Topology', arcs, objects: {a: {geometries}}}, plane)).to.contain(
    message,
  );
});
it('tells what is no number in TopoJSON: places, steps, whole borders', async () => {
  const topology = (more: object) => ({
    type: 'Topology',
    arcs: [
      [
        [0, 0],
        [9, 0],
        [9, 9],
        [0, 0],
      ],
    ],
    objects: {a: {geometries: [{type: 'Polygon', id: 'A', arcs: [[0]]}]}},
    ...more,
  });
  expect(await said(topology({}))).to.equal('nothing');
  for (const more of [
    {arcs: [[1, 2, 3]]},
    {arcs: [[[0, 0], null, [9, 9], [0, 0]]]},
    {
      arcs: [
        [
          ['east', 0],
          [9, 0],
          [9, 9],
          [0, 0],
        ],
      ],
    },
    {transform: {scale: 5}},
    {transform: {scale: [1, 1]}},
  ])
    expect(await said(topology(more))).to.contain('a coordinate that is not a number');
  expect(await said(topology({arcs: [7]}))).to.contain('has a shape whose borders are not there');
});
it('tells areas without any border', async () => {
  const {type, features} = squares();
  const geometry = {type: 'MultiPolygon', coordinates: []};
  const empty = {type, features: [...features, {type: 'Feature', id: 'E', geometry}]};
  expect(await said(empty, plane)).to.contain('has a shape whose borders are not there');
});
it('tells coordinates in easting and northing, and latitude and longitude swapped', async () => {
  const feature = (coordinates: number[][]) => ({
    type: 'FeatureCollection',
    features: [{id: 'A', geometry: {type: 'Polygon', coordinates: [coordinates]}}],
  });
  const grid = [
    [530000, 180000],
    [540000, 180000],
    [540000, 190000],
    [530000, 180000],
  ];
  expect(await said(feature(grid))).to.contain('eastings and northings, say "projected": true');
  const swapped = [
    [51, -2],
    [52, -2],
    [52, -1],
    [51, -2],
  ];
  expect(await said(feature(swapped))).to.contain('latitude and longitude the wrong way round');
});
it('tells shapes that are no areas', async () => {
  expect(
    await said({
      type: 'FeatureCollection',
      features: [{id: 'A', geometry: {type: 'Point', coordinates: [0, 1]}}],
    }),
  ).to.contain('the shape of A is "Point" (expected a Polygon or MultiPolygon)');
});
