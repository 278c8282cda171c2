import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LoadError} from '../../../src/load/load-error.js';
import {sheetsOfXlsx} from '../../../src/publish/read/sheets-of-xlsx.js';
import {cell, row, text, workbook} from '../support/workbook.js';

test('all sheets come in order, days as days and identifiers with all figures', async () => {
  const book = workbook({
    One:
      row(1, text('A1', 'Date')) + row(3, cell('A3', '43191', ' s="1"'), cell('B3', '9434765919')),
    Two: row(1, text('A1', 'x')),
  });
  assert.deepEqual(await sheetsOfXlsx(book), [
    {
      sheet: 'One',
      rows: [
        {line: 1, cells: ['Date', '']},
        {line: 2, cells: ['', '']},
        {line: 3, cells: ['2018-04-01', '9434765919']},
      ],
    },
    {sheet: 'Two', rows: [{line: 1, cells: ['x']}]},
  ]);
});

test('other bytes are named as such', async () => {
  await assert.rejects(
    sheetsOfXlsx(new TextEncoder().encode('PK no'), 'a.xlsx'),
    (error) => error instanceof LoadError && /invalid a\.xlsx/.test(error.message),
  );
});
