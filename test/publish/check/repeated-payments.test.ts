import assert from 'node:assert/strict';
import {test} from 'node:test';
import {repeatedPayments} from '../../../src/publish/check/repeated-payments.js';

test('payments equal in every column are counted, whatever the order of their columns', () => {
  const rows = [
    {commissioner: 'A', amount: 10},
    {amount: 10, commissioner: 'A'},
    {commissioner: 'A', amount: 10, date: '2018-04-01'},
  ];
  assert.match(repeatedPayments(rows)[0]?.text ?? '', /^1 payments \(33\.3%, £10\.00\)/);
  assert.deepEqual(repeatedPayments(rows.slice(1)), []);
});
