import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tables} from '../../../src/contract/generated/tables.js';
import {loadTable, type TableSource} from '../../../src/load/load-table.js';
import {rowsOfColumns} from '../../../src/load/rows-of-columns.js';
import {convert} from '../../../src/publish/convert/convert.js';
import {paymentsDocument} from '../support/payments-document.js';

test('named tables move into files, the others stay', () => {
  const {document, files} = convert(paymentsDocument(), 'csv', ['payments']);
  assert.deepEqual([...files.keys()], ['payments-payments.csv']);
  assert.deepEqual(
    document.resources.map(({name, path, data}) => [name, path, data !== undefined]),
    [
      ['commissioners', undefined, true],
      ['suppliers', undefined, true],
      ['payments', 'payments-payments.csv', false],
    ],
  );
  assert.equal(convert(paymentsDocument(), 'inline').files.size, 0);
});

test('whichever way a table is kept, one loader gives the same columns', async () => {
  const original = globalThis.fetch;
  const columns = tables['spend']?.['payments'] ?? {};
  const found: unknown[] = [];
  for (const format of ['inline', 'csv', 'arrow'] as const) {
    const {document, files} = convert(paymentsDocument(), format, ['payments']);
    const table = document.resources.find(({name}) => name === 'payments');
    globalThis.fetch = (address) => {
      const name = String(address).split('/').pop() ?? '';
      const bytes = files.get(name) ?? assert.fail(name);
      return Promise.resolve(new Response(bytes as Uint8Array<ArrayBuffer>));
    };
    const base = 'https://council.example/data/spend.json';
    const loaded = await loadTable(table as TableSource, columns, {base});
    found.push(rowsOfColumns(loaded));
  }
  globalThis.fetch = original;
  assert.equal((found[0] as unknown[]).length, 6);
  assert.deepEqual(found[1], found[0]);
  assert.deepEqual(found[2], found[0]);
});

test('a table that is not there is named', () => {
  assert.throws(() => convert(paymentsDocument(), 'csv', ['payment']), {
    message: 'unknown table: payment (expected commissioners, suppliers, payments)',
  });
});
