import {expect} from '@open-wc/testing';
import {neighbours} from '../../src/analysis/neighbours.js';
import {ringArea} from '../../src/analysis/ring-area.js';
import {ringPoints} from '../../src/analysis/ring-points.js';
import {readGeojson} from '../../src/contract/read-geojson.js';
import {squares} from '../support/small-map.js';

it('makes one border of what two areas trace, so that neighbours are known', () => {
  const read = readGeojson(squares().features, {name: 'x'});
  expect(read?.areas.map(({code}) => code)).to.deep.equal(['A', 'B', 'C', 'D']);
  expect(neighbours(read?.areas ?? [])).to.deep.equal([
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
  ]);
  // Four inner borders, and the outer side of each square.
  expect(read?.arcs.length).to.equal(8);
});
it('keeps every area’s size, and an island inside another is its neighbour', () => {
  const ring = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const feature = (id: string, rings: number[][][]) => ({
    id,
    geometry: {type: 'Polygon', coordinates: rings},
  });
  const read = readGeojson(
    [feature('outer', [ring(0, 10), ring(4, 6)]), feature('inner', [[...ring(4, 6)].reverse()])],
    {name: 'x'},
  );
  expect(neighbours(read?.areas ?? [])).to.deep.equal([[0, 1]]);
  const sizes = read?.areas.map(({polygons}) =>
    Math.abs(ringArea(ringPoints(polygons[0]?.[0] ?? [], read.arcs))),
  );
  expect(sizes).to.deep.equal([100, 4]);
});
it('takes no feature without a code, without closed rings, or that is no area', () => {
  expect(readGeojson([{geometry: {type: 'Polygon', coordinates: []}}], {name: 'x'})).to.equal(
    undefined,
  );
  expect(
    readGeojson([{id: 'A', geometry: {type: 'Point', coordinates: [0, 1]}}], {name: 'x'}),
  ).to.equal(undefined);
});
it('closes a ring whose first point does not stand at its end once more', () => {
  const [feature] = squares().features as {geometry: {coordinates: number[][][]}}[];
  const open = feature?.geometry.coordinates[0]?.slice(0, -1) ?? [];
  const area = (coordinates: number[][][]) => ({id: 'A', geometry: {type: 'Polygon', coordinates}});
  const size = (coordinates: number[][][]) => {
    const read = readGeojson([area(coordinates)], {name: 'x'});
    return Math.abs(ringArea(ringPoints(read?.areas[0]?.polygons[0]?.[0] ?? [], read?.arcs ?? [])));
  };
  expect(size([open])).to.equal(100);
  expect(size([[...open, open[0] ?? []]])).to.equal(100);
});
