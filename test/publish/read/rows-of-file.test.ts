import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowsOfFile} from '../../../src/publish/read/rows-of-file.js';
import {row, text, workbook} from '../support/workbook.js';

test('a CSV file and a workbook give the same rows', async () => {
  const expected = [{line: 1, cells: ['Café', 'b']}];
  assert.deepEqual([...(await rowsOfFile(Buffer.from('Café,b\n', 'latin1'), 'a.csv'))], expected);
  const book = workbook({A: row(1, text('A1', 'Café'), text('B1', 'b'))});
  assert.deepEqual([...(await rowsOfFile(book, 'a.xlsx'))], expected);
});
