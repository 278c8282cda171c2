import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readFileSync} from 'node:fs';

interface Row {
  readonly id?: string;
  readonly name?: string;
  readonly population?: number;
  readonly commissioner?: string;
  readonly supplier?: string;
  readonly sector?: string;
  readonly amount?: number | null;
  readonly amountStatus?: string;
  readonly invoices?: number;
  readonly suppliers?: number;
}

const document = JSON.parse(
  readFileSync(new URL('../../../datasets/ccg-spend-2018-19.json', import.meta.url), 'utf8'),
) as {resources: {name: string; data: Row[]}[]};
const rows = (name: string): readonly Row[] =>
  document.resources.find((resource) => resource.name === name)?.data ?? [];

test('ccg-spend-2018-19 adds up', () => {
  const totals = rows('totals');
  assert.equal(rows('commissioners').length, 195);
  const whole = totals.filter((row) => row.commissioner && !row.sector);
  assert.equal(whole.length, 195);
  assert.equal(whole.filter((row) => row.amountStatus === 'x' && row.amount === null).length, 6);
  const pence = (some: readonly Row[]) =>
    some.reduce((sum, row) => sum + Math.round((row.amount ?? 0) * 100), 0);
  const bySector = totals.filter((row) => row.commissioner && row.sector);
  const national = totals.filter((row) => !row.commissioner);
  assert.equal(pence(whole), pence(bySector));
  assert.equal(pence(whole), pence(national));
  assert.equal((pence(whole) / 100e6).toFixed(3), '70496.281');
  assert.equal(
    whole.reduce((sum, row) => sum + (row.invoices ?? 0), 0),
    225_889,
  );
  assert.equal(
    national.reduce((sum, row) => sum + (row.suppliers ?? 0), 0),
    10_562,
  );
});
