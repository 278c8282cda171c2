import assert from 'node:assert/strict';
import {test} from 'node:test';
import {boundaryResources} from '../../../src/publish/datasets/boundary-resources.js';

test('boundaries and hexagons stand in files beside the document, of one time', () => {
  assert.deepEqual(
    boundaryResources('a', {areaVintage: '2018-04'}).map(({name, path, areaVintage}) => [
      name,
      path,
      areaVintage,
    ]),
    [
      ['boundaries', 'a.topo.json', '2018-04'],
      ['hexagons', 'a.hex.json', '2018-04'],
    ],
  );
});
