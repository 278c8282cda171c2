import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lineOfRow} from '../../../src/publish/import/line-of-row.js';
import {cleanText} from '../../../src/publish/read/clean-text.js';
import {line} from '../support/line.js';

const columns = {entity: 0, date: 1, supplier: 2, amount: 3, description: 4};
const options = {
  file: 'april.csv',
  commissioner: undefined,
  order: 'day-first',
  clean: cleanText,
} as const;
const read = (...cells: readonly string[]) => lineOfRow({line: 7, cells}, columns, options);

test('a payment is read as it is published', () => {
  assert.deepEqual(
    read('Example Council', '01/04/2018', 'Hope\u00a0House', '£1,234.50', 'Beds\nand food'),
    line({line: 7, amount: 1234.5, description: 'Beds and food'}),
  );
});

test('a payment without a supplier or a day is still one', () => {
  assert.deepEqual(
    read('Example Council', '', '#N/A', '5'),
    line({line: 7, supplier: undefined, date: undefined, amount: 5}),
  );
  assert.deepEqual(
    read('Example Council', 'REDACTED', 'x', '5'),
    line({line: 7, supplier: 'x', date: undefined, amount: 5}),
  );
});

test('a month stands where no day is known', () => {
  assert.deepEqual(
    read('Example Council', 'Apr-18', 'Hope House', '100'),
    line({line: 7, date: undefined, month: '2018-04'}),
  );
});

test('redacted suppliers are one, and a redacted amount is no amount', () => {
  assert.deepEqual(
    read('Example Council', '01/04/2018', 'Name redacted - personal data', 'REDACTED'),
    line({line: 7, supplier: 'Redacted', amount: null}),
  );
});

test('who paid is said by the row first, then by the caller', () => {
  const row = {line: 7, cells: ['', '01/04/2018', 'Hope House', '100']};
  assert.deepEqual(
    lineOfRow(row, columns, {...options, commissioner: 'Another Council'}),
    line({line: 7, commissioner: 'Another Council'}),
  );
});

test('a row that cannot be used has a reason with the cure, and its amount', () => {
  const reason = (...cells: readonly string[]) => {
    const found = read(...cells);
    assert.ok('reason' in found);
    assert.equal(found.kind, 'refused');
    assert.equal(found.line, 7);
    return [found.reason, found.amount];
  };
  assert.deepEqual(reason('A', '01/04/2018', 'x', ''), ['missing amount', undefined]);
  assert.deepEqual(reason('A', '01/04/2018', 'x', '#REF!'), [
    'unreadable amount: "#REF!" (expected pounds, such as 1,234.50)',
    undefined,
  ]);
  assert.deepEqual(reason('', '01/04/2018', 'x', '5'), [
    'missing commissioner (say who paid with --commissioner NAME)',
    5,
  ]);
  assert.deepEqual(reason('A', '31/02/2018', 'x', '5'), [
    'unreadable date: "31/02/2018" (expected a day, such as 01/04/2018)',
    5,
  ]);
});

test('money in another currency is refused', () => {
  const found = lineOfRow(
    {line: 7, cells: ['A', '', 'x', '5', 'EUR']},
    {entity: 0, supplier: 2, amount: 3, currency: 4},
    options,
  );
  assert.ok('reason' in found);
  assert.equal(found.reason, 'unknown currency: "EUR" (expected GBP)');
});

test('councils’ columns stand in for those of the Treasury', () => {
  const found = lineOfRow(
    {line: 7, cells: ['Example Council', 'Adults', 'Social care', 'Hope House', 'Beds', '100']},
    {
      entity: 0,
      'department-or-service': 1,
      category: 2,
      beneficiary: 3,
      purpose: 4,
      'grant-amount': 5,
    },
    options,
  );
  assert.deepEqual(
    found,
    line({
      line: 7,
      date: undefined,
      expenseArea: 'Adults',
      expenseType: 'Social care',
      description: 'Beds',
    }),
  );
});
