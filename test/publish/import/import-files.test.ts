import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {importFiles, type ImportOptions} from '../../../src/publish/import/import-files.js';

async function imported(files: Readonly<Record<string, string>>, options: ImportOptions = {}) {
  const found = await importFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      read: () => Promise.resolve(Buffer.from(text)),
    })),
    options,
  );
  assert.deepEqual(problemsIn(found.document, 'it'), []);
  return found;
}

const april =
  'Body name,Date,Supplier,Amount ex VAT\nLeeds,01/04/2018,Hope House,100\nTotal,,,100\n';
const may = 'Body name,Date,Supplier,Gross\nLeeds,01/05/2018,HOPE HOUSE,5\nTotal,,,6\n';

test('several files make one document, named and dated by what is in them', async () => {
  const {document, reports, differing} = await imported({'april.csv': april, 'may.csv': may});
  assert.equal(document.title, 'Payments by Leeds, 2018-19 Q1');
  assert.equal(document.name, 'payments-by-leeds-2018-19-q1');
  assert.deepEqual((document as unknown as {sources: object[]}).sources, [
    {title: 'Leeds, april.csv'},
    {title: 'Leeds, may.csv'},
  ]);
  assert.deepEqual(document.spend, {
    currency: 'GBP',
    instrument: 'payment',
    vat: 'unknown',
    period: '2018-19 Q1',
  });
  assert.equal(rowsOf(document, 'suppliers').length, 1);
  assert.equal(reports.length, 3);
  assert.deepEqual(differing, ['may.csv']);
});

test('a month is named in the title', async () => {
  const {document} = await imported({'april.csv': april});
  assert.equal(document.title, 'Payments by Leeds, April 2018');
  assert.equal((document.spend as {period: string}).period, '2018-04');
});

test('facts win over what is worked out', async () => {
  const {document} = await imported(
    {'april.csv': april},
    {facts: {title: 'Ours', spend: {period: '2018-19', vat: 'included'}}},
  );
  assert.equal(document.title, 'Ours');
  assert.deepEqual(document.spend, {
    currency: 'GBP',
    instrument: 'payment',
    vat: 'included',
    period: '2018-19',
  });
});

test('a template of commissioners beside the accounts gives codes and populations', async () => {
  const {document} = await imported({
    'april.csv': april,
    'spend-commissioners.csv': 'id,name,population\nE08000035,LEEDS,"789,200"\n',
  });
  assert.deepEqual(rowsOf(document, 'commissioners'), [
    {id: 'E08000035', name: 'LEEDS', population: 789_200},
  ]);
});

test('templates alone make a document of their kind', async () => {
  const {document, leftOut} = await imported(
    {'network-organisations.csv': 'id,name,kind\na,A,vcse\n'},
    {
      facts: {
        name: 'n',
        title: 'N',
        licenses: [{title: 'OGL'}],
        sources: [{title: 'S'}],
        network: {place: 'Leeds', period: '2018-19'},
      },
    },
  );
  assert.match(document.$schema, /network\.v1\.json$/);
  assert.deepEqual(rowsOf(document, 'organisations'), [{id: 'a', name: 'A', kind: 'vcse'}]);
  assert.deepEqual(leftOut, []);
});

test('what does not fit together is refused with the cure', async () => {
  const grants = 'Body name,Beneficiary,Grant amount,Date awarded\nLeeds,Mind,5,01/04/2018\n';
  await assert.rejects(
    imported({'april.csv': april, 'grants.csv': grants}),
    /^RangeError: grants\.csv holds grants and april\.csv payments, which are never added .*--instrument/,
  );
  await assert.rejects(
    imported({'april.csv': april, 'spend-totals.csv': 'commissioner,amount\nA,1\n'}),
    /^RangeError: spend-totals\.csv cannot stand beside files of payments/,
  );
  await assert.rejects(imported({'survey-groups.csv': 'id,name\na,A\n'}), /missing --facts/);
  await assert.rejects(
    imported({'a.csv': 'Body name,Supplier,Amount\nA,B,5\n'}),
    /missing --period: no payment has a date/,
  );
  await assert.rejects(
    imported({'a.csv': 'Body name,Supplier,Amount\nA,B,bad\n'}),
    /^LoadError: a\.csv: no row is a payment\. The first reason: row 2, unreadable amount/,
  );
});

test('it is told what is done now', async () => {
  const steps: string[] = [];
  await imported({'april.csv': april, 'may.csv': may}, {onStep: (what) => steps.push(what)});
  assert.deepEqual(steps, ['reading april.csv, 1 of 2', 'reading may.csv, 2 of 2', 'adding up']);
});
