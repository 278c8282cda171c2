import assert from 'node:assert/strict';
import {test} from 'node:test';
import {aboutItems} from '../../../src/publish/insight/about-items.js';

test('every item is asked for once, with guidance', () => {
  const items = aboutItems.map(({item}) => item);
  assert.equal(new Set(items).size, items.length);
  for (const {guidance} of aboutItems) assert.ok(guidance.length > 2);
});
