import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LoadError} from '../../../src/load/load-error.js';
import {rowsOfXlsx} from '../../../src/publish/read/rows-of-xlsx.js';
import {cell, row, text, workbook} from '../support/workbook.js';

const notes = row(1, text('A1', 'Notes'));
const payments =
  row(1, text('A1', 'Date'), text('B1', 'Supplier'), text('C1', 'Amount')) +
  row(3, cell('A3', '43191', ' s="1"'), text('B3', 'Hope &amp; Co'), cell('C3', '25000.5')) +
  row(4, cell('A4', '43191.75', ' s="1"'), cell('C4', '-1234.5599999999999'));

test('dates come as ISO text, numbers in full, and a blank row keeps its place', async () => {
  const {rows} = await rowsOfXlsx(workbook({Payments: payments}));
  assert.deepEqual(rows, [
    {line: 1, cells: ['Date', 'Supplier', 'Amount']},
    {line: 2, cells: ['', '', '']},
    {line: 3, cells: ['2018-04-01', 'Hope & Co', '25000.5']},
    {line: 4, cells: ['2018-04-01', '', '-1234.56']},
  ]);
});

test('the sheet with most rows is read, and all are named', async () => {
  const {sheet, sheets, rows} = await rowsOfXlsx(workbook({Notes: notes, Payments: payments}));
  assert.equal(sheet, 'Payments');
  assert.deepEqual(sheets, ['Notes', 'Payments']);
  assert.equal(rows.length, 4);
});

test('a sheet can be asked for by its name', async () => {
  const bytes = workbook({Notes: notes, Payments: payments});
  const {sheet, rows} = await rowsOfXlsx(bytes, {sheet: 'Notes'});
  assert.equal(sheet, 'Notes');
  assert.deepEqual(rows, [{line: 1, cells: ['Notes']}]);
});

test('a sheet that is not there is refused with the names of those that are', async () => {
  await assert.rejects(
    rowsOfXlsx(workbook({Notes: notes, Payments: payments}), {sheet: 'April', name: 'spend.xlsx'}),
    new RangeError('unknown sheet of spend.xlsx: April (expected Notes, Payments)'),
  );
});

test('bytes that are no workbook are refused', async () => {
  await assert.rejects(
    rowsOfXlsx(Buffer.from('Date,Supplier,Amount\n'), {name: 'spend.xlsx'}),
    new LoadError(
      'not-csv',
      'invalid spend.xlsx: not readable as a workbook (expected .xlsx without a password)',
    ),
  );
});

test('long identifiers, very small numbers, yes and no, failed formulas and impossible dates come as text', async () => {
  const odd = row(
    1,
    cell('A1', '12345678901234567890'),
    cell('B1', '1.5E-7'),
    cell('C1', '1.2E+6'),
    cell('D1', '1', ' t="b"'),
    cell('E1', '#N/A', ' t="e"'),
    cell('F1', '99999999999', ' s="1"'),
    text('G1', ' spaced '),
  );
  const {rows} = await rowsOfXlsx(workbook({Odd: odd}));
  assert.deepEqual(rows[0]?.cells, [
    '12345678901234567890',
    '0.00000015',
    '1200000',
    'TRUE',
    '',
    '#####',
    'spaced',
  ]);
});
