import assert from 'node:assert/strict';
import {test} from 'node:test';
import {csvOfRows} from '../../../src/publish/convert/csv-of-rows.js';

test('cells without a value are empty, lists have semicolons, unused columns go', () => {
  const rows = [
    {id: 'A, B', known: ['x', 'y']},
    {id: '007', amount: 0},
  ];
  assert.equal(
    csvOfRows(rows, ['id', 'amount', 'none', 'known']),
    'id,amount,known\n"A, B",,x;y\n007,0,\n',
  );
});
