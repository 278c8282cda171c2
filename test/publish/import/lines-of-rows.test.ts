import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LoadError} from '../../../src/load/load-error.js';
import {linesOfRows} from '../../../src/publish/import/lines-of-rows.js';
import {rowsOfCsv} from '../../../src/publish/read/rows-of-csv.js';
import {line} from '../support/line.js';

const read = (text: string, commissioner?: string) =>
  linesOfRows(rowsOfCsv(text), {file: 'april.csv', commissioner});

test('every row is a line, or in the list of what was left out', () => {
  const found = read(
    [
      'Spend over £500',
      '',
      'Body name,Date,Supplier,Amount',
      'Example Council,01/04/2018,Hope House,100',
      'Example Council,01/04/2018,Mind,#N/A',
      ',,,',
      ',,,',
      'Total,,,100',
      'Payments to people are left out.',
    ].join('\n'),
  );
  assert.deepEqual(found.lines, [line({line: 4})]);
  assert.deepEqual(
    found.leftOut.map((row) => [row.line, row.rows, row.kind, row.reason, row.amount]),
    [
      [1, 1, 'around', 'above the header', undefined],
      [2, 1, 'around', 'blank', undefined],
      [3, 1, 'around', 'the header', undefined],
      [5, 1, 'refused', 'unreadable amount: "#N/A" (expected pounds, such as 1,234.50)', undefined],
      [6, 2, 'around', 'blank', undefined],
      [8, 1, 'total', 'a total', 100],
      [9, 1, 'around', 'a remark', undefined],
    ],
  );
  assert.equal(found.rows, 9);
});

test('an amount alone that is the sum of the rows above is a total; another is refused', () => {
  const head = 'Body name,Supplier,Amount\nA,x,0.10\nA,y,0.20\nA,z,bad\n';
  assert.deepEqual(read(`${head},,0.30\n`).leftOut.at(-1)?.kind, 'total');
  const {kind, reason, amount} = read(`${head},,0.40\n`).leftOut.at(-1) ?? {};
  assert.deepEqual(
    [kind, reason, amount],
    ['refused', 'nothing but an amount (expected who was paid, or when)', 0.4],
  );
});

test('dates with the month first are known by those that can be read no other way', () => {
  const dates = (...days: readonly string[]) =>
    read(
      `Body name,Date,Supplier,Amount\n${days.map((day) => `A,${day},x,1`).join('\n')}`,
    ).lines.map(({date}) => date);
  assert.deepEqual(dates('04/13/2018', '04/01/2018'), ['2018-04-13', '2018-04-01']);
  assert.deepEqual(dates('13/04/2018', '04/01/2018'), ['2018-04-13', '2018-01-04']);
});

test('a file without a header says what was found, and the cure', () => {
  assert.throws(
    () => read('Hope House,5\nMind,6\n'),
    new LoadError(
      'not-csv',
      'april.csv has no header that we know: its first row is "Hope House, 5" (expected a row such as Date, Supplier, Amount; name your own headers with --aliases)',
    ),
  );
  assert.throws(() => read(''), /april\.csv has no header that we know: it is empty/);
});

test('a file without a column of amounts, or of who paid, names its headers', () => {
  assert.throws(
    () => read('Title\nBody name,Date,Supplier\nA,1,x\n'),
    /^LoadError: april\.csv row 2, the header: missing a column of amounts among Body name, Date, Supplier \(name it with --aliases\)/,
  );
  assert.throws(
    () => read('Date,Supplier,Amount\n01/04/2018,x,1\n'),
    /missing a column that says who paid \(say it with --commissioner NAME\)/,
  );
  assert.equal(read('Date,Supplier,Amount\n01/04/2018,x,1\n', 'A').lines[0]?.commissioner, 'A');
});

test('rows are told now and then', () => {
  const told: number[] = [];
  const text = `Body name,Supplier,Amount\n${'A,x,1\n'.repeat(60_000)}`;
  linesOfRows(rowsOfCsv(text), {file: 'a.csv', onRows: (rows) => told.push(rows)});
  assert.deepEqual(told, [25_000, 50_000]);
});
