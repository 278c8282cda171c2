import assert from 'node:assert/strict';
import {test} from 'node:test';
import {table} from 'arquero';
import {totals} from '../../../src/publish/summarise/totals.js';

const payments = table({
  commissioner: ['A', 'A', 'B'],
  supplier: ['1', '2', '1'],
  sector: ['vcse', 'nhs', 'vcse'],
  category: ['other', 'nhs', 'other'],
  register: ['neither', 'neither', 'neither'],
  legalForm: ['none', 'none', 'none'],
  pence: [10, 20, 30],
});

test('totals are added in pence and count different suppliers', () => {
  assert.deepEqual(totals(payments, ['commissioner']), [
    {commissioner: 'A', amount: 0.3, invoices: 2, suppliers: 2},
    {commissioner: 'B', amount: 0.3, invoices: 1, suppliers: 1},
  ]);
});

test('a value that is not there is a group of its own, without the column', () => {
  const some = table({supplier: ['1', '2'], category: ['hospice', null], pence: [10, 20]});
  assert.deepEqual(totals(some, ['category']), [
    {amount: 0.2, invoices: 1, suppliers: 1},
    {category: 'hospice', amount: 0.1, invoices: 1, suppliers: 1},
  ]);
});
