import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import {tableFromIPC} from '@uwdata/flechette';
import type {PaymentRow, SupplierRow, TotalRow} from '../../../src/contract/generated/spend.js';
import {csvRows} from '../../../src/load/csv-rows.js';
import {sourceFolder} from '../../../src/publish/datasets/source.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {shipped, shippedFile} from '../support/shipped.js';
import {skip} from '../support/source-is-here.js';

const document = await shipped('ccg-payments-2018-19');
const payments = rowsOf<PaymentRow>(document, 'payments');
const suppliers = rowsOf<SupplierRow>(document, 'suppliers');
const pence = ({amount}: {readonly amount: number | null}) => Math.round((amount ?? 0) * 100);

/** Pence and numbers of rows by a key. */
function sums<Row extends {readonly amount: number | null}>(
  rows: readonly Row[],
  key: (row: Row) => string,
  count: (row: Row) => number = () => 1,
): Map<string, string> {
  const found = new Map<string, [number, number]>();
  for (const row of rows) {
    const [money, many] = found.get(key(row)) ?? [0, 0];
    found.set(key(row), [money + pence(row), many + count(row)]);
  }
  return new Map([...found].sort().map(([own, [money, many]]) => [own, `${money} ${many}`]));
}

test('all 225,889 payments and 10,562 suppliers are there, £70,496.281M to the penny', () => {
  assert.equal(payments.length, 225_889);
  assert.equal(suppliers.length, 10_562);
  const total = payments.reduce((sum, row) => sum + pence(row), 0);
  assert.equal((total / 100e6).toFixed(3), '70496.281');
  assert.ok(payments.every((row) => row.amount !== null && row.amount >= 25_000));
});

test('they add up to the shipped totals, to the penny and to the invoice', async () => {
  const totals = rowsOf<TotalRow>(await shipped('ccg-spend-2018-19'), 'totals');
  const key = ({commissioner, sector, category}: TotalRow | PaymentRow) =>
    `${commissioner} ${sector} ${category}`;
  const set = totals.filter((row) => row.commissioner && row.sector);
  assert.ok(set.length > 1000);
  assert.deepEqual(
    sums(payments, key),
    sums(set, key, (row) => row.invoices ?? 0),
  );
});

test('they add up to what each shipped VCSE received', async () => {
  const totals = rowsOf<TotalRow>(await shipped('vcse-suppliers-2018-19'), 'totals');
  const ours = payments.filter(({sector}) => sector === 'vcse');
  const key = ({supplier}: TotalRow | PaymentRow) => supplier ?? '';
  assert.deepEqual(
    sums(ours, key),
    sums(totals, key, (row) => row.invoices ?? 0),
  );
});

test('every payment is of its supplier’s sector and category', () => {
  const known = new Map(suppliers.map((row) => [row.id, row]));
  for (const {supplier = '', sector, category} of payments) {
    const own = known.get(supplier);
    if (own?.sector !== sector || own?.category !== category) assert.fail(`${supplier} differs`);
  }
});

/** Parts of a commissioner's money that went to suppliers of some names, in per cent. */
function partTo(commissioner: string, names: readonly string[]): string {
  const paid = payments.filter((row) => row.commissioner === commissioner);
  const wanted = new Set(suppliers.filter(({name}) => names.includes(name)).map(({id}) => id));
  const sum = (rows: readonly PaymentRow[]) => rows.reduce((total, row) => total + pence(row), 0);
  const part = sum(paid.filter(({supplier = ''}) => wanted.has(supplier))) / sum(paid);
  return `${(part * 100).toFixed(1)}%`;
}

test('the paper’s shares of single suppliers are found', () => {
  // East Staffordshire's largest supplier, and North East Lincolnshire's three social enterprises.
  assert.equal(partTo('E38000053', ['Virgin Care Services Limited']), '30.9%');
  const three = [
    'Navigo Limited',
    'Care Plus Group (North East Lincolnshire) Limited',
    'Focus Independent Adult Social Work CIC',
  ];
  assert.equal(partTo('E38000119', three), '24.7%');
});

test('nobody is named who is no body', () => {
  const titled = suppliers.filter(
    ({name, register}) =>
      register === 'neither' && /\b(Dr|Drs|Mr|Mrs|Ms|Miss|OBO)\b|\d\d[A-Z]$/i.test(name),
  );
  assert.deepEqual(titled, []);
  // The number that datasets/README.md gives.
  assert.equal(suppliers.filter(({name}) => name.endsWith('(name withheld)')).length, 2543);
  assert.equal(suppliers.filter(({category}) => category === 'executor').length, 8);
  assert.ok(
    suppliers.every(({category, name}) => category !== 'executor' || name.endsWith('withheld)')),
  );
});

test('texts lie in dictionaries, whose numbers take one or two bytes', () => {
  const {schema} = tableFromIPC(shippedFile('ccg-payments-2018-19.arrow'));
  const sizes = schema.fields.map(({name, type}) => [
    name,
    'indices' in type ? type.indices.bitWidth : undefined,
  ]);
  assert.deepEqual(Object.fromEntries(sizes), {
    commissioner: 8,
    supplier: 16,
    sector: 8,
    category: 8,
    expenseArea: 8,
    expenseType: 16,
    amount: undefined,
  });
  assert.ok(shippedFile('ccg-payments-2018-19.arrow').length < 4e6);
});

test('they are the study’s, row by row', {skip}, () => {
  const packed = readFileSync(new URL('3sc/invoices.csv.gz', sourceFolder));
  const [header = [], ...rows] = csvRows(gunzipSync(packed).toString('utf8'));
  const at = (name: string) => header.indexOf(name);
  const [code, area, type, amount] = ['ccg_code', 'expense_area', 'expense_type', 'amount_gbp'].map(
    at,
  );
  const found = rows.filter((row) => row.length > 1);
  assert.equal(found.length, payments.length);
  found.forEach((row, i) => {
    const ours = payments[i];
    const same =
      ours?.commissioner === row[code ?? 0] &&
      (ours?.expenseArea ?? '') === row[area ?? 0] &&
      (ours?.expenseType ?? '') === row[type ?? 0] &&
      ours?.amount?.toFixed(2) === row[amount ?? 0];
    if (!same) assert.fail(`row ${i + 1} differs: ${row.join(', ')}`);
  });
});
