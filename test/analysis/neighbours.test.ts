import {expect} from '@open-wc/testing';
import {neighbours} from '../../src/analysis/neighbours.js';

it('areas that use one border are neighbours, whichever way they run along it', () => {
  const areas = [{polygons: [[[0, 1]]]}, {polygons: [[[~1, 2]]]}, {polygons: [[[3]]]}];
  expect(neighbours(areas)).to.deep.equal([[0, 1]]);
});
it('a pair with two borders is one pair, and no area is its own neighbour', () => {
  const areas = [{polygons: [[[0, 1, 2, ~2]]]}, {polygons: [[[~0], [~1]]]}];
  expect(neighbours(areas)).to.deep.equal([[0, 1]]);
});
