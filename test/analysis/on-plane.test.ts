import {expect} from '@open-wc/testing';
import {onPlane} from '../../src/analysis/on-plane.js';

const area = {code: 'A', polygons: [[[0]]]};

it('turns north to up, and keeps what is on a plane already', () => {
  const shapes = onPlane({
    areas: [{...area, middle: [1, 2, 3]}],
    arcs: [[10, 20, 30, 40]],
    projected: true,
  });
  expect([...(shapes.arcs[0] as Float64Array)]).to.deep.equal([10, -20, 30, -40]);
  expect(shapes.areas[0]?.middle).to.deep.equal([1, -2, 3]);
});
it('places degrees in km, and drops middles that are in degrees', () => {
  const {arcs, areas} = onPlane({
    areas: [{...area, middle: [-2, 52, 1]}],
    arcs: [[-2, 52, -2, 53]],
    projected: false,
  });
  const [, from = 0, , to = 0] = arcs[0] as Float64Array;
  expect(from - to).to.be.closeTo(111.15, 0.1);
  expect(areas[0]?.middle).to.equal(undefined);
});
