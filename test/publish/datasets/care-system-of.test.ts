import assert from 'node:assert/strict';
import {test} from 'node:test';
import {careSystems} from '../../../src/publish/datasets/care-system-of.js';
import {skip} from '../support/source-is-here.js';

test('each of the 195 groups of 2018 ends in one of the 42 boards', {skip}, async () => {
  const systems = await careSystems();
  assert.equal(systems.length, 42);
  const groups = systems.flatMap((system) => system.groups);
  assert.equal(groups.length, 195);
  assert.equal(new Set(groups).size, 195);
  assert.ok(systems.every((system) => system.groups.length > 0));
});
