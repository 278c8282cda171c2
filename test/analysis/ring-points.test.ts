import {expect} from '@open-wc/testing';
import {ringPoints} from '../../src/analysis/ring-points.js';

it('puts arcs together, backwards where they are, each meeting point once', () => {
  const arcs = [
    [0, 0, 1, 0, 1, 1],
    [0, 0, 0, 1, 1, 1],
  ];
  expect(ringPoints([0, ~1], arcs)).to.deep.equal([0, 0, 1, 0, 1, 1, 0, 1]);
});
