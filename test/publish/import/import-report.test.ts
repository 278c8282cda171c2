import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importReport} from '../../../src/publish/import/import-report.js';
import {linesOfRows} from '../../../src/publish/import/lines-of-rows.js';
import {rowsOfCsv} from '../../../src/publish/read/rows-of-csv.js';

const report = (text: string) =>
  importReport({
    name: 'april.csv',
    form: 'CSV, UTF-8',
    ...linesOfRows(rowsOfCsv(text), {file: 'april.csv'}),
  });

test('it says what was read and refused, what the rows lack, and that the file’s own total agrees', () => {
  assert.equal(
    report(
      [
        'Body name,Date,Supplier,Amount,Ward',
        'A,01/04/2018,Hope House,100.10,x',
        'A,,REDACTED,1,x',
        'A,01/04/2018,,REDACTED,x',
        'A,31/02/2018,Mind,0.20,x',
        'A,01/04/2018,Mind,#N/A,x',
        'Total,,,101.30,',
      ].join('\n'),
    ),
    [
      'april.csv (CSV, UTF-8): 7 rows',
      '  read: 3 payments, £101.10',
      '    of them 1 without an amount, which is redacted',
      '    of them 1 without a supplier',
      '    of them 1 with a redacted supplier',
      '    of them 1 without a date',
      '  refused: 2 rows, £0.20, and 1 without a readable amount',
      '  around them: 2 rows (titles, header, totals, blank rows, remarks)',
      '  the file’s own total agrees: £101.10 read + £0.20 refused = £101.30',
      '  columns left unread: Ward',
      '',
    ].join('\n'),
  );
});

test('a total that differs is named with the difference', () => {
  const text = 'Body name,Supplier,Amount\nA,Hope House,100\nTotal,,150\n';
  assert.match(
    report(text),
    /THE FILE’S OWN TOTAL DIFFERS: it says £150\.00, its rows add up to £100\.00; £50\.00 too little: a row may be missing/,
  );
  assert.match(report(text.replace('150', '60')), /£40\.00 too much: a row may stand twice/);
});

test('a file need not have a total', () => {
  assert.match(
    report('Body name,Supplier,Grant amount\nA,Hope House,100\n'),
    /read: 1 grant, £100\.00[\s\S]*no total of its own; its rows add up to £100\.00/,
  );
});
