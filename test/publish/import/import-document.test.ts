import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {importDocument, type ImportFacts} from '../../../src/publish/import/import-document.js';
import type {PaymentLine} from '../../../src/publish/import/payment-line.js';
import {line} from '../support/line.js';

const facts: ImportFacts = {
  name: 'payments',
  title: 'Payments',
  period: '2018-19',
  sources: ['Example Council, april.csv'],
  instrument: 'payment',
  vat: 'excluded',
};

function imported(lines: readonly PaymentLine[], more: Partial<ImportFacts> = {}) {
  const found = importDocument(lines, {...facts, ...more});
  assert.deepEqual(problemsIn(found.document, 'it'), []);
  return found;
}

test('lines become payments, and those that they name become tables', () => {
  const {document} = imported([
    line({
      commissionerId: 'E06000023',
      identifiers: ['GB-CHC-1012345'],
      transaction: '7',
      expenseArea: 'Adults',
      expenseType: 'Care',
      description: 'Beds',
    }),
    line({supplier: undefined, date: undefined, month: '2018-05', amount: null}),
  ]);
  assert.deepEqual(document.spend, {
    currency: 'GBP',
    instrument: 'payment',
    vat: 'excluded',
    period: '2018-19',
  });
  assert.deepEqual(rowsOf(document, 'commissioners'), [{id: 'E06000023', name: 'Example Council'}]);
  assert.deepEqual(rowsOf(document, 'suppliers'), [{id: 'GB-CHC-1012345', name: 'Hope House'}]);
  assert.deepEqual(rowsOf(document, 'payments'), [
    {
      id: '7',
      date: '2018-04-01',
      commissioner: 'E06000023',
      supplier: 'GB-CHC-1012345',
      expenseArea: 'Adults',
      expenseType: 'Care',
      description: 'Beds',
      amount: 100,
    },
    {period: '2018-05', commissioner: 'E06000023', amount: null, amountStatus: 'c'},
  ]);
});

test('the lines of a transaction are added before the threshold, and what is under it is listed', () => {
  const {document, added, leftOut} = imported(
    [
      line({line: 2, transaction: '7', amount: 15_000}),
      line({line: 3, transaction: '7', amount: 10_000}),
      line({line: 4, transaction: '8', amount: 20_000}),
      line({line: 5, transaction: '9', amount: 10_000}),
      line({line: 6, transaction: '9', amount: 5_000}),
      line({line: 7, amount: -30_000}),
    ],
    {threshold: 25_000},
  );
  assert.deepEqual(
    rowsOf<{amount: number}>(document, 'payments').map(({amount}) => amount),
    [25_000, -30_000],
  );
  assert.equal(added, 2);
  assert.deepEqual(
    leftOut.map(({line: at, reason, amount}) => [at, reason, amount]),
    [
      [4, 'under £25,000.00', 20_000],
      [5, 'under £25,000.00, with the other lines of its transaction £15,000.00', 10_000],
      [6, 'under £25,000.00, with the other lines of its transaction £15,000.00', 5_000],
    ],
  );
  assert.equal((document.spend as {threshold: number}).threshold, 25_000);
});

test('added lines that equal another in everything are counted', () => {
  const twin = {transaction: '7', amount: 5};
  const {twins} = imported([
    line({...twin, line: 2}),
    line({...twin, line: 3}),
    line({...twin, line: 4, amount: 6}),
  ]);
  assert.equal(twins, 1);
});

test('the publisher’s own tables give codes and more, and others go along', () => {
  const {document} = imported([line()], {
    sector: 'vcse',
    tables: [
      {name: 'commissioners', data: [{id: 'E06000023', name: 'Example council', population: 1000}]},
      {name: 'suppliers', data: [{id: 'GB-CHC-1012345', name: 'HOPE HOUSE', legalForm: 'charity'}]},
      {name: 'events', data: [{date: '2018-04-01', label: 'A merger'}]},
    ],
  });
  assert.deepEqual(rowsOf(document, 'commissioners'), [
    {id: 'E06000023', name: 'Example council', population: 1000},
  ]);
  assert.deepEqual(rowsOf(document, 'suppliers'), [
    {sector: 'vcse', id: 'GB-CHC-1012345', name: 'HOPE HOUSE', legalForm: 'charity'},
  ]);
  assert.equal(rowsOf<{commissioner: string}>(document, 'payments')[0]?.commissioner, 'E06000023');
  assert.equal(rowsOf(document, 'events').length, 1);
});

test('long texts are cut to what the contract holds', () => {
  const long = 'x'.repeat(2000);
  imported(
    [
      line({
        supplier: long,
        transaction: long,
        expenseArea: long,
        expenseType: long,
        description: long,
      }),
    ],
    {title: long, sources: [long]},
  );
});
