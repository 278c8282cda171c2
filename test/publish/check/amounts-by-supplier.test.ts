import assert from 'node:assert/strict';
import {test} from 'node:test';
import {amountsBySupplier} from '../../../src/publish/check/amounts-by-supplier.js';

test('totals by supplier alone count, else the payments', () => {
  const payments = [
    {commissioner: 'A', supplier: 'S', amount: 0.1},
    {commissioner: 'B', supplier: 'S', amount: 0.2},
    {commissioner: 'B', amount: 7},
  ];
  assert.deepEqual([...amountsBySupplier([], payments)], [['S', 0.3]]);
  const totals = [
    {supplier: 'S', amount: 9},
    {supplier: 'S', commissioner: 'A', amount: 5},
  ];
  assert.deepEqual([...amountsBySupplier(totals, payments)], [['S', 9]]);
});
