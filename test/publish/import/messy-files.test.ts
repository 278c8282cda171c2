import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {csvFormatRows} from 'd3';
import iconv from 'iconv-lite';
import {ContractError} from '../../../src/contract/contract-error.js';
import {LoadError} from '../../../src/load/load-error.js';
import {documentText} from '../../../src/publish/documents/document-text.js';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {importFiles} from '../../../src/publish/import/import-files.js';
import {linesOfRows} from '../../../src/publish/import/lines-of-rows.js';
import {rowsOfCsv} from '../../../src/publish/read/rows-of-csv.js';

/** An amount as somebody writes it, and its pence; `null` where there are none. */
const amount = fc
  .tuple(
    fc.integer({min: 0, max: 10_000_000}),
    fc.constantFrom(...'pound plain comma brackets minus credit'.split(' ')),
  )
  .map(([pence, way]) => {
    const plain = (pence / 100).toFixed(2);
    const commas = plain.replace(/\B(?=(\d{3})+\.)/g, ',');
    const texts: Readonly<Record<string, readonly [string, number]>> = {
      pound: [`£${commas}`, pence],
      plain: [plain, pence],
      comma: [commas, pence],
      brackets: [`(${plain})`, -pence],
      minus: [`-£${plain}`, -pence],
      credit: [`${plain} CR`, -pence],
    };
    const [text, value] = texts[way] ?? [plain, pence];
    return {text, pence: value === 0 ? 0 : value};
  });

const noAmount = fc
  .constantFrom('', '#N/A', 'n/a', 'see note', '1.234,50', 'REDACTED')
  .map((text) => ({text, pence: null}));

const date = fc.constantFrom(
  '01/04/2018',
  '13-Apr-18',
  '2018-04-30',
  '43200',
  '',
  'Apr-18',
  'REDACTED',
  '#N/A',
  '31/02/2018',
  'soon',
);

const supplier = fc.constantFrom(
  'Hope House',
  'HOPE HOUSE LTD',
  'Smith, "Bob" & Co',
  'Line\nbreak Trust',
  'Total Gas & Power',
  'REDACTED',
  'Caf\u00e9\u00a0West',
  '',
);

const payment = fc.record({
  date,
  supplier,
  number: fc.constantFrom('', '1', '2', '3'),
  amount: fc.oneof({weight: 5, arbitrary: amount}, {weight: 1, arbitrary: noAmount}),
  ragged: fc.constantFrom(0, 0, 0, 1, 3),
});

const around = fc.constantFrom<readonly string[]>(
  [''],
  ['', '', '', ''],
  ['Payments to people are left out'],
  ['Body name', 'Date', 'Supplier', 'Transaction number', 'Amount'],
);

const file = fc.record({
  titles: fc.array(fc.constantFrom('', 'Example Council', 'Spend over £500'), {maxLength: 4}),
  rows: fc.array(fc.oneof({weight: 4, arbitrary: payment}, {weight: 1, arbitrary: around}), {
    maxLength: 25,
  }),
});

type File = typeof file extends fc.Arbitrary<infer Each> ? Each : never;

/** The file's text, and the pence of all its readable amounts. */
function written({titles, rows}: File): {text: string; pence: number} {
  let pence = 0;
  const cells = rows.map((row) => {
    if (!('amount' in row)) return [...row];
    pence += row.amount.pence ?? 0;
    const more = Array.from({length: row.ragged}, () => '');
    return ['Example Council', row.date, row.supplier, row.number, row.amount.text, ...more];
  });
  const header = ['Body name', 'Date', 'Supplier', 'Transaction number', 'Amount (£)'];
  const total = ['Total', '', '', '', (pence / 100).toFixed(2)];
  return {
    text: csvFormatRows([...titles.map((title) => [title]), header, ...cells, total]),
    pence,
  };
}

const penceOf = (rows: readonly {readonly amount?: number | null | undefined}[]) =>
  rows.reduce((sum, {amount: pounds}) => sum + Math.round((pounds ?? 0) * 100), 0);

test('every row of any messy file is a payment or is listed, and both add up to the whole', () => {
  fc.assert(
    fc.property(file, (each) => {
      const {text, pence} = written(each);
      const {lines, leftOut, rows} = linesOfRows(rowsOfCsv(text), {file: 'a.csv'});
      const listed = leftOut.reduce((sum, row) => sum + row.rows, 0);
      assert.equal(lines.length + listed, rows);
      assert.equal(rows, [...rowsOfCsv(text)].length);
      const refused = leftOut.filter(({kind}) => kind === 'refused');
      assert.equal(penceOf(lines) + penceOf(refused), pence);
      const places = [...lines.map(({line}) => line), ...leftOut.map(({line}) => line)];
      assert.equal(new Set(places).size, places.length);
    }),
    {numRuns: 300},
  );
});

test('what is imported is valid when it is written and read again, and has the same money', async () => {
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.constantFrom('utf8', 'utf8-bom', 'win1252', 'utf16le'),
      fc.constantFrom(0, 25, 500),
      async (each, encoding, threshold) => {
        const {text, pence} = written(each);
        const bytes =
          encoding === 'utf8-bom'
            ? iconv.encode(text, 'utf8', {addBOM: true})
            : iconv.encode(text, encoding, {addBOM: encoding === 'utf16le'});
        const read = () => Promise.resolve(bytes);
        const found = await importFiles([{name: 'a.csv', read}], {
          period: '2018-19',
          threshold,
        }).catch((error: unknown) => {
          assert.ok(error instanceof LoadError, String(error));
          assert.match(error.message, /no row is a payment/);
        });
        if (!found) return;
        const again: unknown = JSON.parse(documentText(found.document));
        assert.deepEqual(problemsIn(again, 'it'), []);
        const kept = rowsOf<{amount: number | null}>(found.document, 'payments');
        const gone = found.leftOut.filter(
          ({kind}) => kind === 'refused' || kind === 'under threshold',
        );
        assert.equal(penceOf(kept) + penceOf(gone), pence);
        assert.deepEqual(found.differing, []);
      },
    ),
    {numRuns: 150},
  );
});

test('nothing throws but our errors, whatever the bytes', async () => {
  const grants = fc.json({maxDepth: 4}).map((json) => `{"grants": [${json}]}`);
  const bytes = fc.oneof(
    fc.uint8Array({maxLength: 300}),
    fc.string({unit: 'binary', maxLength: 300}).map((text) => Buffer.from(text)),
    fc
      .tuple(file, fc.uint8Array({maxLength: 40}))
      .map(([each, noise]) => Buffer.concat([Buffer.from(written(each).text), noise])),
    fc
      .uint8Array({maxLength: 200})
      .map((noise) => Buffer.concat([Buffer.from('PK\u0003\u0004'), noise])),
    grants.map((text) => Buffer.from(text)),
  );
  const name = fc.constantFrom('a.csv', 'survey-answers.csv', 'spend-commissioners.csv');
  await fc.assert(
    fc.asyncProperty(bytes, name, async (each, called) => {
      try {
        await importFiles([{name: called, read: () => Promise.resolve(each)}], {
          commissioner: 'Example Council',
          facts: {},
        });
      } catch (error) {
        const ours = [LoadError, ContractError, RangeError, TypeError].some(
          (kind) => error instanceof kind && error.constructor === kind,
        );
        assert.ok(ours, String((error as Error).stack));
        assert.ok(!(error instanceof TypeError), String((error as Error).stack));
      }
    }),
    {numRuns: 400},
  );
});
