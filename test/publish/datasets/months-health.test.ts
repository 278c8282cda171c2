import assert from 'node:assert/strict';
import {test} from 'node:test';
import {monthsHealth} from '../../../src/publish/datasets/months-health.js';

test('months are counted once each, of twelve from each commissioner', () => {
  const rows = ['2018-04', '2018-04', '2018-05', '2018-06'].map((month) => ({
    commissioner: 'A',
    month,
  }));
  assert.deepEqual(monthsHealth([{id: 'A'}, {id: 'B'}], rows), {complete: 0.125});
});
