import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {TotalRow} from '../../../src/contract/generated/spend.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {shipped} from '../support/shipped.js';

test('Table 10 is there, and claims no money', async () => {
  const totals = rowsOf<TotalRow>(await shipped('commissioning-bodies-2014-2022'), 'totals');
  assert.deepEqual(
    totals.map(({period, commissioners}) => [period, commissioners]),
    [
      ['2014-04', 211],
      ['2015-04', 210],
      ['2016-04', 209],
      ['2017-04', 207],
      ['2018-04', 195],
      ['2019-04', 191],
      ['2020-04', 135],
      ['2021-04', 106],
      ['2022-07', 42],
    ],
  );
  assert.ok(totals.every(({amount, amountStatus}) => amount === null && amountStatus === 'x'));
});
