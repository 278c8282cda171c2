import assert from 'node:assert/strict';
import {test} from 'node:test';
import {table} from 'arquero';
import {sectorOf, supplierTotals, totals} from '../../../src/publish/datasets/payments.js';

const payments = table({
  commissioner: ['A', 'A', 'B'],
  supplier: ['1', '2', '1'],
  sector: ['vcse', 'nhs', 'vcse'],
  category: ['other', 'nhs', 'other'],
  register: ['neither', 'neither', 'neither'],
  legalForm: ['none', 'none', 'none'],
  pence: [10, 20, 30],
});

test('a supplier’s sector follows the study’s decision before its category', () => {
  assert.equal(sectorOf('gp-services', '1'), 'vcse');
  assert.equal(sectorOf('gp-services', '0'), 'primary-care');
  assert.equal(sectorOf('university', '0'), 'government');
  assert.equal(sectorOf('care-home', '0'), 'private');
  assert.equal(sectorOf('executor', '0'), 'unknown');
});

test('totals are added in pence and count different suppliers', () => {
  assert.deepEqual(totals(payments, ['commissioner']), [
    {commissioner: 'A', amount: 0.3, invoices: 2, suppliers: 2},
    {commissioner: 'B', amount: 0.3, invoices: 1, suppliers: 1},
  ]);
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
