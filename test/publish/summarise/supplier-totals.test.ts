import assert from 'node:assert/strict';
import {test} from 'node:test';
import {table} from 'arquero';
import {supplierTotals} from '../../../src/publish/summarise/supplier-totals.js';

const payments = table({
  commissioner: ['A', 'A', 'B'],
  supplier: ['1', '2', '1'],
  pence: [10, 20, 30],
});

test('a supplier knows how many pay it and what part the largest pays', () => {
  assert.deepEqual(supplierTotals(payments)[0], {
    supplier: '1',
    amount: 0.4,
    invoices: 2,
    commissioners: 2,
    largestShare: 0.75,
  });
});
