import assert from 'node:assert/strict';
import {test} from 'node:test';
import {group} from 'd3';
import type {CommissionerRow, SpendFacts, TotalRow} from '../../../src/contract/generated/spend.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {shipped} from '../support/shipped.js';

const document = await shipped('ccg-monthly-2018-19');
const totals = rowsOf<TotalRow>(document, 'totals');
const names = new Map(
  rowsOf<CommissionerRow>(document, 'commissioners').map(({id, name}) => [id, name]),
);
const pence = (rows: readonly TotalRow[]) =>
  rows.reduce((sum, {amount}) => sum + Math.round((amount ?? 0) * 100), 0);

test('182 commissioners have twelve months, by six sectors and as a whole; thirteen are marked', () => {
  const months = totals.filter(({period, sector}) => period && !sector);
  assert.equal(months.length, 182 * 12);
  assert.equal(totals.filter(({sector}) => sector).length, 182 * 12 * 6);
  assert.equal(pence(months), pence(totals.filter(({sector}) => sector)));
  const without = totals.filter(({period}) => !period);
  assert.equal(without.length, 13);
  assert.ok(without.every(({amount, amountStatus}) => amount === null && amountStatus === 'x'));
  assert.ok(without.some(({commissioner}) => commissioner === 'E38000225'));
});

test('the months of a commissioner are its shipped year, to the penny but for what has no date', async () => {
  const year = rowsOf<TotalRow>(await shipped('ccg-spend-2018-19'), 'totals');
  const months = group(
    totals.filter(({period, sector}) => period && !sector),
    ({commissioner = ''}) => commissioner,
  );
  const undated: string[] = [];
  for (const [id, rows] of months) {
    const whole = year.filter((row) => row.commissioner === id && !row.sector);
    const missing = pence(whole) - pence(rows);
    // The source rounds each sum of a month to pence, so a year may be a few pence off.
    if (Math.abs(missing) > 3) undated.push(`${names.get(id)} ${Math.round(missing / 100)}`);
  }
  assert.deepEqual(undated, [
    'Barnsley 1776074',
    'Shropshire 1384744',
    'South Lincolnshire 110414',
  ]);
});

test('months that the source calls doubtful are marked unreliable and have a note', () => {
  const doubtful = totals
    .filter(({amountStatus, sector}) => amountStatus === 'u' && !sector)
    .map(({commissioner = '', period}) => `${names.get(commissioner)} ${period}`);
  for (const month of [
    'Halton 2018-04',
    'Haringey 2018-05',
    'Islington 2018-05',
    'Newark and Sherwood 2018-04',
    'North Kirklees 2018-10',
    'Northern, Eastern and Western Devon 2019-03',
    'Salford 2019-02',
    'South Devon and Torbay 2018-12',
    'South Worcestershire 2018-11',
    'Wyre Forest 2018-11',
  ]) {
    assert.ok(doubtful.includes(month), month);
  }
  // The source names one month of each commissioner; this one has two.
  assert.ok(doubtful.includes('South Devon and Torbay 2018-08'));
  assert.equal(doubtful.length, 11);
  const {notes = []} = document.spend as SpendFacts;
  for (const text of ['Barnet paid 2.17', 'Cannock Chase paid 2.35', 'Sheffield paid 2.12'])
    assert.ok(
      notes.some((note) => note.text.includes(text)),
      text,
    );
  assert.ok(totals.every(({amount, amountStatus}) => amount !== null || amountStatus === 'x'));
});
