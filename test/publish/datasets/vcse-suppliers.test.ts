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
  readFileSync(new URL('../../../datasets/vcse-suppliers-2018-19.json', import.meta.url), 'utf8'),
) as {resources: {name: string; data: Row[]}[]};
const rows = (name: string): readonly Row[] =>
  document.resources.find((resource) => resource.name === name)?.data ?? [];

test('vcse-suppliers-2018-19 adds up', () => {
  const suppliers = rows('suppliers');
  const totals = rows('totals');
  assert.equal(suppliers.length, 1051);
  assert.equal(new Set(suppliers.map((row) => row.id)).size, 1051);
  assert.deepEqual(
    totals.map((row) => row.supplier),
    suppliers.map((row) => row.id),
  );
  assert.equal(suppliers[0]?.name, 'Nuffield Health');
  assert.ok(suppliers.every((row) => /^(GB-CHC-\d+|GB-COH-\w{8}|3SC-\d{5})$/.test(row.id ?? '')));
  assert.ok(suppliers.every((row) => !/\u00a0|  /.test(row.name ?? '')));
  const pence = totals.reduce((sum, row) => sum + Math.round((row.amount ?? 0) * 100), 0);
  assert.equal((pence / 100e6).toFixed(3), '1912.409');
});
