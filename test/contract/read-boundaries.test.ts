import {expect} from '@open-wc/testing';
import {ContractError} from '../../src/contract/contract-error.js';
import {readBoundaries, type BoundaryOptions} from '../../src/contract/read-boundaries.js';
import {squares} from '../support/small-map.js';

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
  const crossed = squares();
  const [bow] = crossed.features as {geometry: {coordinates: number[][][]}}[];
  bow!.geometry.coordinates = [
    [
      [0, 10],
      [10, 20],
      [10, 10],
      [0, 20],
      [0, 10],
    ],
  ];
  expect(await said(crossed, plane)).to.equal('nothing');
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
