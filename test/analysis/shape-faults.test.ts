import {expect} from '@open-wc/testing';
import {shapeFaults, type ShapeFault} from '../../src/analysis/shape-faults.js';
import type {Shapes} from '../../src/analysis/shapes.js';

function faultsOf(arcs: readonly (readonly number[])[], ...rings: number[][]) {
  const shapes: Shapes = {
    arcs,
    areas: rings.map((ring, at) => ({code: `${at}`, polygons: [[ring]]})),
  };
  const work = shapeFaults(shapes);
  for (;;) {
    const {done, value} = work.next();
    if (done) return value.map(({area, kind, x, y}: ShapeFault) => [area, kind, x, y]);
  }
}

const right = [10, 0, 20, 0, 20, 10, 10, 10];
const left = [10, 10, 0, 10, 0, 0, 10, 0];
const middle = [10, 0, 10, 10];

it('finds nothing in areas whose arcs meet, forwards or backwards', () => {
  expect(faultsOf([right, left, middle], [0, ~2], [1, 2])).to.deep.equal([]);
  expect(faultsOf([[0, 0, 4, 0, 4, 4, 0, 0]], [0])).to.deep.equal([]);
});
it('finds arcs that do not meet, and where', () => {
  expect(faultsOf([right, left, middle], [0, 1], [0, 2])).to.deep.equal([[1, 'open', 10, 10]]);
  expect(faultsOf([[0, 0, 4, 0, 4, 4, 1, 1]], [0])).to.deep.equal([[0, 'open', 1, 1]]);
});
it('finds a border that crosses itself; a loop too small to be seen is only a hair', () => {
  expect(faultsOf([[0, 0, 10, 10, 10, 0, 0, 10, 0, 0]], [0])).to.deep.equal([
    [0, 'crossing', 5, 5],
  ]);
  const loop = [0, 0, 100, 0, 100, 100, 52, 100, 50, 102, 50, 100, 52, 102, 0, 100, 0, 0];
  expect(faultsOf([loop], [0]).map(([area, kind]) => [area, kind])).to.deep.equal([[0, 'hair']]);
});
