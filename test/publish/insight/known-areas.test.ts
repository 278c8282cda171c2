import assert from 'node:assert/strict';
import {test} from 'node:test';
import {knownAreas} from '../../../src/publish/insight/known-areas.js';

test('districts, counties and care systems are found by name and by code', () => {
  const {byName, byCode} = knownAreas();
  assert.deepEqual(byName('hackney')?.id, 'E09000012');
  assert.equal(byCode('e09000012')?.name, 'Hackney');
  assert.match(byName('North East London')?.id ?? '', /^E54/);
  assert.match(byName('Kent')?.id ?? '', /^E10/);
  assert.equal(byName('Nowhere'), undefined);
});
