import assert from 'node:assert/strict';
import {test} from 'node:test';
import {boundaryOptions} from '../../../src/publish/commands/boundary-options.js';

test('boundary files are read with a code and a projection', () => {
  assert.deepEqual(Object.keys(boundaryOptions), ['code', 'projected']);
});
