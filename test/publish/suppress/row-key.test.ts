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

test('a dimension that is a number stands as text, and nothing else may be one', () => {
  assert.deepEqual(rowKey({option: 2, count: 4}, ['option']), {option: '2'});
  assert.throws(
    () => rowKey({option: null, count: 4}, ['option']),
    new TypeError('invalid option: null (expected text, or nothing for a total)'),
  );
});
