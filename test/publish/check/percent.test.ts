import assert from 'node:assert/strict';
import {test} from 'node:test';
import {percent} from '../../../src/publish/check/percent.js';

test('a part of nothing is no part', () => {
  assert.equal(percent(1, 3), '33.3%');
  assert.equal(percent(0, 0), '0%');
});
