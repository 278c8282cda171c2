import assert from 'node:assert/strict';
import {test} from 'node:test';
import {monthlyRows, withoutMonths} from '../../../src/publish/datasets/monthly-rows.js';
import {skip} from '../support/source-is-here.js';

test('commissioners without months have no figure, and are not left out', () => {
  const month = {month: '2018-04', sector: 'nhs', pence: 1, invoices: 1, suppliers: 1} as const;
  assert.deepEqual(withoutMonths([{id: 'A'}, {id: 'B'}], [{commissioner: 'A', ...month}]), [
    {commissioner: 'B', amount: null, amountStatus: 'x'},
  ]);
});

test('182 commissioners have twelve months of six sectors', {skip}, async () => {
  const rows = await monthlyRows();
  assert.equal(rows.length, 182 * 12 * 6);
  assert.deepEqual([...new Set(rows.map(({sector}) => sector))].sort(), [
    'government',
    'local-authority',
    'nhs',
    'primary-care',
    'private',
    'vcse',
  ]);
});
