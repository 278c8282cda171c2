import {expect} from '@open-wc/testing';
import {boundaryProblems} from '../../src/contract/boundary-problems.js';

it('says that borders are missing where everything else is there', () => {
  const topology = {
    type: 'Topology',
    arcs: [[[0, 0]]],
    objects: {a: {geometries: [{type: 'Polygon', id: 'A', arcs: [[4]]}]}},
  };
  expect(boundaryProblems(topology, undefined, {name: 'x.json'}).message).to.equal(
    'x.json: has a shape whose borders are not there, or a ring of fewer than four points (expected closed rings)',
  );
});
