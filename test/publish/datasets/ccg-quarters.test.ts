import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {TotalRow} from '../../../src/contract/generated/spend.js';
import {textRows} from '../../../src/publish/datasets/commissioner-rows.js';
import {source} from '../../../src/publish/datasets/source.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {shipped} from '../support/shipped.js';
import {skip} from '../support/source-is-here.js';

const totals = rowsOf<TotalRow>(await shipped('ccg-quarterly-2018-19'), 'totals');
const quarter = (id: string, period: string, sector?: string) =>
  totals.find((row) => row.commissioner === id && row.period === period && row.sector === sector);

test('182 commissioners have four quarters, thirteen are marked', () => {
  assert.equal(totals.filter(({period, sector}) => period && !sector).length, 728);
  assert.equal(totals.filter(({sector}) => sector).length, 728 * 6);
  assert.equal(totals.filter(({amountStatus}) => amountStatus === 'x').length, 13);
});

test('Ashford’s first quarter is what the study’s months give', () => {
  assert.equal(quarter('E38000002', '2018-19 Q1')?.amount, 38933560.36);
  const vcse = quarter('E38000002', '2018-19 Q1', 'vcse');
  assert.deepEqual([vcse?.amount, vcse?.invoices, vcse?.suppliers], [1399396.1, 19, 6]);
});

test('the quarters are the shipped months added up', async () => {
  const months = rowsOf<TotalRow>(await shipped('ccg-monthly-2018-19'), 'totals');
  const pence = (rows: readonly TotalRow[]) =>
    rows.reduce((sum, {amount}) => sum + Math.round((amount ?? 0) * 100), 0);
  const of = (rows: readonly TotalRow[], sector: string) =>
    pence(rows.filter((row) => row.sector === sector));
  for (const sector of ['nhs', 'local-authority', 'vcse', 'primary-care', 'government', 'private'])
    assert.equal(of(totals, sector), of(months, sector), sector);
});

test('every quarter agrees with the study’s own', {skip}, async () => {
  const rows = textRows(await source('monthly/quarterly-all.csv'));
  assert.equal(rows.length, 728);
  for (const row of rows) {
    const [id = '', period = ''] = [row['ccg_code'], row['quarter']];
    for (const [column, sector] of [
      ['total_gbp', undefined],
      ['nhs_gbp', 'nhs'],
      ['local_authority_gbp', 'local-authority'],
      ['vcse_gbp', 'vcse'],
    ] as const) {
      const ours = quarter(id, period, sector)?.amount ?? NaN;
      // Both round to pence, at different places.
      const near = Math.abs(ours - Number(row[column])) < 0.05;
      if (!near) assert.fail(`${id} ${period} ${column}: ${ours}, not ${row[column]}`);
    }
    assert.equal(quarter(id, period, 'vcse')?.invoices, Number(row['vcse_invoice_count']));
  }
});
