import assert from 'node:assert/strict';
import {test} from 'node:test';
import {completeness} from '../../../src/publish/check/completeness.js';

test('payments that do not say when, to whom or how much are counted', () => {
  const payments = [
    {commissioner: 'A', supplier: 'S', date: '2018-04-01', amount: 1},
    {commissioner: 'A', amount: 2},
    {commissioner: 'A', supplier: 'S', period: '2018-04', amount: null, amountStatus: 'c' as const},
  ];
  assert.deepEqual(
    completeness(payments, []).map(({text}) => text),
    [
      '1 payment of 3 (33.3%) has no date.',
      '1 payment of 3 (33.3%) has no supplier.',
      '1 payment of 3 (33.3%) has no amount.',
    ],
  );
  assert.deepEqual(
    completeness(payments.slice(0, 1), []).map(({level, text}) => [level, text]),
    [['fact', 'All 1 payments have a date, a supplier and an amount.']],
  );
});

test('totals without a figure are counted by reason', () => {
  const totals = [
    {commissioner: 'A', amount: null, amountStatus: 'x' as const},
    {commissioner: 'B', amount: null, amountStatus: 'c' as const},
    {commissioner: 'C', amount: 4},
  ];
  assert.deepEqual(
    completeness([], totals).map(({about, text}) => [about, text]),
    [
      ['completeness', '1 total of 3 has no figure: not available (x).'],
      ['redaction', '1 total of 3 has no figure: confidential (c).'],
    ],
  );
});
