import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {MonthlyRow} from '../../../src/publish/datasets/monthly-rows.js';
import {isLow, oddMonths} from '../../../src/publish/datasets/odd-months.js';

const row = (month: string, pence: number): MonthlyRow => ({
  commissioner: 'A',
  month,
  sector: 'nhs',
  pence,
  invoices: 1,
  suppliers: 1,
});

test('a month is odd below 0.35 or above 2.1 times the average one, all its sectors together', () => {
  const rows = [
    row('2018-04', 10),
    row('2018-05', 100),
    row('2018-06', 100),
    row('2018-07', 150),
    row('2018-07', 240),
    row('2018-08', 150),
  ];
  const odd = oddMonths(rows);
  assert.deepEqual(
    odd.map(({month, ratio}) => [month, ratio.toFixed(2)]),
    [
      ['2018-04', '0.07'],
      ['2018-07', '2.60'],
    ],
  );
  assert.deepEqual(odd.map(isLow), [true, false]);
});
