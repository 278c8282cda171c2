import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tableSchema} from '../../../src/publish/documents/table-schema.js';

test('a Table Schema names the columns that are used, in the contract’s order, with types', () => {
  const rows = [
    {amount: 1, commissioner: 'A'},
    {commissioner: 'B', amount: null, amountStatus: 'x'},
  ];
  assert.deepEqual(tableSchema('spend', 'totals', rows), {
    fields: [
      {name: 'commissioner', type: 'string'},
      {name: 'amount', type: 'number'},
      {name: 'amountStatus', type: 'string'},
    ],
  });
  assert.equal(tableSchema('spend', 'unknown', rows), undefined);
});
