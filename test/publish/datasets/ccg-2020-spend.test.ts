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
  readFileSync(new URL('../../../datasets/ccg-2020-spend-2018-19.json', import.meta.url), 'utf8'),
) as {resources: {name: string; data: Row[]}[]};
const rows = (name: string): readonly Row[] =>
  document.resources.find((resource) => resource.name === name)?.data ?? [];

test('ccg-2020-spend-2018-19 adds up', () => {
  const totals = rows('totals').filter((row) => row.commissioner && !row.sector);
  assert.equal(totals.length, 135);
  assert.equal(totals.filter((row) => row.amount !== null).length, 129);
  const left = totals.filter((row) => row.amount === null).map((row) => row.commissioner);
  for (const id of ['E38000248', 'E38000232', 'E38000233']) assert.ok(left.includes(id), id);
  assert.ok(rows('commissioners').every((row) => (row.population ?? 0) > 0));
});
