import assert from 'node:assert/strict';
import {test} from 'node:test';
import {networkTypes} from '../../../src/publish/datasets/network-types.js';

test('the study’s three networking patterns have a name and say what was counted as them', () => {
  assert.deepEqual(
    networkTypes.map(({id, name}) => [id, name]),
    [
      ['horizontal-commissioners', 'Among commissioners'],
      ['horizontal-vcses', 'Among VCSEs'],
      ['vertical', 'Commissioners with VCSEs'],
    ],
  );
  for (const {note} of networkTypes) assert.ok(note && note.length > 20);
});
