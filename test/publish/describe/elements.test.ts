import assert from 'node:assert/strict';
import {test} from 'node:test';
import {elements} from '../../../src/publish/describe/elements.js';

test('the elements are those that can be registered', () => {
  assert.ok(elements().has('vcse-distribution'));
  assert.ok([...elements()].every((tag) => /^vcse-[a-z-]+$/.test(tag)));
});
