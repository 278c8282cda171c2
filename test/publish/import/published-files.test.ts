import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {importFiles, type ImportOptions} from '../../../src/publish/import/import-files.js';
import {cell, row, text, workbook} from '../support/workbook.js';

/** Files of our own making, in the shapes and with the quirks that public bodies really publish. */
const folder = new URL('files/', import.meta.url);

async function imported(name: string, options: ImportOptions = {}, bytes?: Uint8Array) {
  const read = () => (bytes ? Promise.resolve(bytes) : readFile(new URL(name, folder)));
  const {document, reports, leftOut, differing} = await importFiles([{name, read}], options);
  assert.deepEqual(problemsIn(document, name), []);
  return {
    spend: document.spend,
    commissioners: rowsOf(document, 'commissioners'),
    suppliers: rowsOf(document, 'suppliers'),
    payments: rowsOf(document, 'payments'),
    left: leftOut.map(({line, kind, reason}) => [line, kind, reason]),
    report: reports.join(''),
    differing,
  };
}

test('HM Treasury’s spend over £25,000: titles, Windows-1252, credit notes, lines of one transaction, a total', async () => {
  const found = await imported('treasury-over-25k.csv', {threshold: 25_000});
  assert.deepEqual(found.spend, {
    currency: 'GBP',
    instrument: 'payment',
    vat: 'unknown',
    threshold: 25_000,
    period: '2018-04',
  });
  assert.deepEqual(found.commissioners, [{id: 'nhs-example-ccg', name: 'NHS Example CCG'}]);
  assert.deepEqual(found.suppliers, [
    {id: 'st-marys-hospice-ltd', name: 'St Mary’s Hospice Ltd'},
    {id: 'redacted', name: 'Redacted'},
    {id: 'cafe-west', name: 'Café West'},
  ]);
  const common = {commissioner: 'nhs-example-ccg', date: '2018-04-30'};
  assert.deepEqual(found.payments, [
    {
      ...common,
      id: '1001',
      supplier: 'st-marys-hospice-ltd',
      expenseArea: 'Community Services',
      expenseType: 'Hospices',
      description: 'Beds – quarter 1; Food',
      amount: 32_500.5,
    },
    {
      ...common,
      id: '1003',
      supplier: 'redacted',
      expenseArea: 'Acute',
      expenseType: 'Clinical',
      amount: -26_000,
    },
    {
      ...common,
      id: '1004',
      supplier: 'cafe-west',
      expenseArea: 'Acute',
      expenseType: 'Clinical',
      amount: 30_000,
    },
  ]);
  assert.deepEqual(found.left, [
    [1, 'around', 'above the header'],
    [2, 'around', 'above the header'],
    [3, 'around', 'blank'],
    [4, 'around', 'the header'],
    [11, 'refused', 'unreadable amount: "#N/A" (expected pounds, such as 1,234.50)'],
    [12, 'total', 'a total'],
    [13, 'around', 'a remark'],
    [7, 'under threshold', 'under £25,000.00'],
    [10, 'under threshold', 'under £25,000.00'],
  ]);
  assert.match(found.report, /\(CSV, Windows-1252\): 13 rows/);
  assert.match(found.report, /the file’s own total agrees: £38,000\.00/);
  assert.match(found.report, /columns left unread: Supplier Postcode, Supplier Type/);
});

test('a council’s spend over £500: a byte order mark, serial dates, line breaks, the header again, ragged rows, net of VAT', async () => {
  const found = await imported('council-over-500.csv');
  assert.deepEqual(found.spend, {
    currency: 'GBP',
    instrument: 'payment',
    vat: 'excluded',
    period: '2018-04',
  });
  assert.deepEqual(found.commissioners, [{id: 'E08000099', name: 'Example Council'}]);
  assert.deepEqual(found.payments, [
    {
      commissioner: 'E08000099',
      id: 'A1',
      date: '2018-04-01',
      supplier: 'hope-house-leeds',
      expenseArea: 'Adult Social Care',
      expenseType: 'Residential care',
      description: 'Respite care',
      amount: 1234.5,
    },
    {
      commissioner: 'E08000099',
      id: 'A2',
      date: '2018-04-13',
      supplier: 'mind-body-cic',
      expenseArea: 'Children',
      expenseType: 'Grants',
      amount: -5,
    },
    {
      commissioner: 'E08000099',
      id: 'A3',
      date: '2018-04-30',
      supplier: 'total-gas-power-ltd',
      expenseArea: 'Children',
      expenseType: 'Grants',
      description: 'Gas',
      amount: 600,
    },
  ]);
  assert.deepEqual(found.left, [
    [1, 'around', 'the header'],
    [5, 'around', 'blank'],
    [6, 'around', 'the header again'],
    [8, 'around', 'blank'],
    [9, 'total', 'a total'],
  ]);
  assert.match(found.report, /the file’s own total agrees: £1,829\.50/);
  assert.match(found.report, /columns left unread: Gross/);
});

test('an old accounting system: CP850, semicolons, a minus behind the amount', async () => {
  const found = await imported('council-old-system.csv');
  assert.deepEqual(found.suppliers, [
    {id: 'cafe-zoe', name: 'Café Zoë'},
    {id: 'hope-house', name: 'Hope House'},
  ]);
  assert.deepEqual(
    found.payments.map((payment) => (payment as {amount: number}).amount),
    [1250, -99.99],
  );
  assert.match(found.report, /CSV, CP850/);
  assert.match(found.report, /the file has no total of its own/);
});

test('a council’s grants to VCSEs: register numbers, no body named, all who were paid are VCSEs', async () => {
  const found = await imported('council-grants.csv', {
    commissioner: 'Example Council',
    sector: 'vcse',
  });
  assert.deepEqual(found.spend, {currency: 'GBP', instrument: 'grant', period: '2018-06'});
  assert.deepEqual(found.suppliers, [
    {sector: 'vcse', id: 'GB-CHC-1012345', name: 'Hope House'},
    {sector: 'vcse', id: 'GB-COH-06123456', name: 'Ravenscliffe CIC'},
  ]);
  assert.deepEqual(found.payments, [
    {
      commissioner: 'example-council',
      date: '2018-06-01',
      supplier: 'GB-CHC-1012345',
      expenseArea: 'Communities',
      description: 'Running costs',
      amount: 5000,
    },
    {
      commissioner: 'example-council',
      date: '2018-06-15',
      supplier: 'GB-COH-06123456',
      expenseArea: 'Communities',
      description: 'Youth club',
      amount: 2500,
    },
  ]);
});

test('360Giving: its spreadsheet and its JSON give the same grants', async () => {
  const table = await imported('grants-360giving.csv');
  const json = await imported('grants-360giving.json');
  assert.deepEqual(table.commissioners, [{id: 'GB-LAE-EXA', name: 'Example Council'}]);
  assert.deepEqual(table.suppliers, [
    {id: 'GB-COH-06123456', name: 'Ravenscliffe CIC'},
    {id: 'GB-CHC-1012345', name: 'Hope House'},
  ]);
  for (const part of ['spend', 'commissioners', 'suppliers'] as const)
    assert.deepEqual(json[part], table[part]);
  const money = (found: typeof json) =>
    found.payments.map((each) => {
      const {id, date, supplier, amount} = each as Readonly<Record<string, unknown>>;
      return [id, date, supplier, amount];
    });
  assert.deepEqual(money(table), [
    ['360G-example-1', '2018-06-15', 'GB-COH-06123456', 2500],
    ['360G-example-2', '2018-06-01', 'GB-CHC-1012345', 5000],
  ]);
  assert.deepEqual(money(json), money(table));
  assert.deepEqual(table.left.at(-1), [4, 'refused', 'unknown currency: "EUR" (expected GBP)']);
});

test('a workbook: dates and amounts of a spreadsheet, and a total', async () => {
  const header = ['Entity', 'Date', 'Supplier', 'Amount'];
  const bytes = workbook({
    Notes: row(1, text('A1', 'About this workbook')),
    April:
      row(1, text('A1', 'Example Council')) +
      row(2, ...header.map((name, at) => text(`${'ABCD'.charAt(at)}2`, name))) +
      row(
        3,
        text('A3', 'Example Council'),
        cell('B3', '43191', ' s="1"'),
        text('C3', 'Hope House'),
        cell('D3', '1234.5'),
      ) +
      row(4, text('A4', 'Total'), cell('D4', '1234.5')),
  });
  const found = await imported('april.xlsx', {}, bytes);
  assert.deepEqual(found.payments, [
    {
      commissioner: 'example-council',
      date: '2018-04-01',
      supplier: 'hope-house',
      amount: 1234.5,
    },
  ]);
  assert.deepEqual(found.differing, []);
  assert.match(found.report, /workbook, sheet April, 1 other not read/);
});
