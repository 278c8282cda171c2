import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readSpend} from '../../../src/contract/read-spend.js';
import type {TotalRow} from '../../../src/contract/generated/spend.js';
import type {AnyDocument} from '../../../src/publish/documents/any-document.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {summarise} from '../../../src/publish/summarise/summarise.js';
import {paymentsDocument} from '../support/payments-document.js';

const totals = (document: AnyDocument) => rowsOf<TotalRow>(document, 'totals');

test('payments are added up in sets, and a chart can draw the result', async () => {
  const {document, without, onward, credits} = summarise(paymentsDocument());
  assert.deepEqual(totals(document), [
    {commissioner: 'A', amount: 60.3, invoices: 3, suppliers: 2},
    {commissioner: 'B', amount: 5, invoices: 1, suppliers: 1},
    {commissioner: 'A', sector: 'private', amount: 50, invoices: 1, suppliers: 1},
    {commissioner: 'A', sector: 'vcse', amount: 10.3, invoices: 2, suppliers: 1},
    {commissioner: 'B', sector: 'vcse', amount: 5, invoices: 1, suppliers: 1},
    {supplier: 'S2', amount: 50, invoices: 1, commissioners: 1, largestShare: 1},
    {supplier: 'S1', amount: 15.3, invoices: 3, commissioners: 2, largestShare: 0.6732},
    {commissioner: 'C', amount: null, amountStatus: 'x'},
  ]);
  assert.deepEqual([without, onward, credits.length], [1, 1, 0]);
  assert.equal((await readSpend(document)).totals.length, 8);
});

test('sets by period need dates, and follow the financial year', () => {
  const {document} = summarise(paymentsDocument(), {
    sets: [['commissioner', 'period']],
    length: 'quarter',
  });
  assert.deepEqual(totals(document).slice(0, 2), [
    {commissioner: 'A', period: '2018-19 Q1', amount: 10.3, invoices: 2, suppliers: 1},
    {commissioner: 'A', period: '2018-19 Q4', amount: 50, invoices: 1, suppliers: 1},
  ]);
  const dateless = paymentsDocument([{commissioner: 'A', amount: 1}]);
  assert.throws(() => summarise(dateless, {sets: [['commissioner', 'period']]}), {
    name: 'RangeError',
    message: 'payments row 1: missing date (expected one, to add up by month)',
  });
});

test('a total that credit notes turn negative is given apart', () => {
  const rows = [
    {commissioner: 'A', supplier: 'S1', amount: -5},
    {commissioner: 'B', supplier: 'S1', amount: 9},
  ];
  const {document, credits} = summarise(paymentsDocument(rows), {sets: [['commissioner']]});
  assert.deepEqual(
    totals(document).map((row) => row.amount),
    [9, null],
  );
  assert.deepEqual(credits, [{commissioner: 'A', amount: -5, invoices: 1, suppliers: 1}]);
});

test('a document without payments has nothing to add up', () => {
  assert.throws(() => summarise(paymentsDocument([])), {name: 'RangeError'});
});
