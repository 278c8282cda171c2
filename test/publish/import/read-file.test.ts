import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LoadError} from '../../../src/load/load-error.js';
import {readFileLines} from '../../../src/publish/import/read-file.js';

const read = (text: string | Uint8Array, encoding: BufferEncoding = 'utf8') =>
  readFileLines(typeof text === 'string' ? Buffer.from(text, encoding) : text, {
    file: 'april.csv',
    commissioner: 'Example Council',
  });

const rows = 'Supplier,Amount (£)\nCafé,£5\n';

test('a table in any of the usual encodings is read, and which one it was is said', async () => {
  for (const [bytes, form] of [
    [Buffer.from(rows), 'CSV, UTF-8'],
    [Buffer.from(`\uFEFF${rows}`), 'CSV, UTF-8'],
    [Buffer.from(rows, 'latin1'), 'CSV, Windows-1252'],
    [Buffer.from(`\uFEFF${rows}`, 'utf16le'), 'CSV, UTF-16'],
    [Buffer.from(rows.replaceAll('£', '\x9c').replace('é', '\x82'), 'latin1'), 'CSV, CP850'],
  ] as const) {
    const found = await read(bytes);
    assert.equal(found.form, form);
    assert.deepEqual(
      found.lines.map(({supplier, amount}) => [supplier, amount]),
      [['Café', 5]],
      form,
    );
  }
});

test('360Giving’s JSON is known by what is in it', async () => {
  const found = await read('{"grants": []}');
  assert.equal(found.form, '360Giving, JSON');
  assert.equal(found.instrument, 'grant');
});

test('what is no such file is refused with the cure', async () => {
  const refused = (text: string | Uint8Array, words: RegExp) =>
    assert.rejects(read(text), (error: Error) => {
      assert.ok(error instanceof LoadError);
      assert.match(error.message, words);
      return true;
    });
  await refused('{"rows": []}', /is JSON without a list of grants/);
  await refused('{"grants": [', /ends in the middle/);
  await refused('<!DOCTYPE html><title>Not found</title>', /is a web page, not a table/);
  await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /old or a locked workbook .* save it again/);
  await refused(Buffer.from([0x50, 0x4b, 3, 4]), /not readable as a workbook/);
});
