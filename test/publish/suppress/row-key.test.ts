import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowKey} from '../../../src/publish/suppress/row-key.js';

test('a key has the dimensions a row is about, in the order asked for, and nothing else', () => {
  const row = {sector: 'vcse', commissioner: 'A', count: 4};
  assert.deepEqual(Object.entries(rowKey(row, ['commissioner', 'sector', 'year'])), [
    ['commissioner', 'A'],
    ['sector', 'vcse'],
  ]);
});

test('a dimension that is a number is refused', () => {
  assert.throws(
    () => rowKey({year: 2018, count: 4}, ['year']),
    new TypeError('invalid year: 2018 (expected text, or nothing for a total)'),
  );
});
