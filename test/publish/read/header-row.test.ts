import assert from 'node:assert/strict';
import {test} from 'node:test';
import {headerRow} from '../../../src/publish/read/header-row.js';

const rows = (...cells: readonly (readonly string[])[]) =>
  cells.map((each, at) => ({line: at + 1, cells: each}));

test('the columns of HM Treasury’s guidance, below two titles', () => {
  const found = headerRow(
    rows(
      ['Department of Health and Social Care'],
      ['Spend over £25,000', '', 'April 2018'],
      [
        'Department family',
        'Entity',
        'Date',
        'Expense type',
        'Expense area',
        'Supplier',
        'Transaction number',
        'Amount',
        'Description',
        'Supplier postcode',
        'Supplier type',
        'Contract number',
        'Project code',
        'VAT registration number',
      ],
      ['DHSC', 'NHS Leeds CCG', '01/04/2018', 'Hospices', 'Adults', 'Hope', '1', '25000'],
    ),
  );
  assert.deepEqual(found, {
    index: 2,
    columns: {
      department: 0,
      entity: 1,
      date: 2,
      'expense-type': 3,
      'expense-area': 4,
      supplier: 5,
      'transaction-number': 6,
      amount: 7,
      description: 8,
      'supplier-postcode': 9,
      'supplier-type': 10,
      'contract-number': 11,
      'project-code': 12,
      'vat-number': 13,
    },
    amount: 'plain',
    passedOver: [],
    unknown: [],
  });
});

test('the columns of a council’s spend over £500', () => {
  const found = headerRow(
    rows([
      'Body Name',
      'OrganisationalUnit',
      'Service Category Label',
      'Date Paid',
      'Transaction Number',
      'Amount excluding VAT (£)',
      'Irrecoverable VAT',
      'Supplier Name',
      'Supplier ID',
      'Purpose of spend',
      'Merchant Category',
      'Ward',
    ]),
  );
  assert.deepEqual(found, {
    index: 0,
    columns: {
      entity: 0,
      'department-or-service': 1,
      category: 2,
      date: 3,
      'transaction-number': 4,
      amount: 5,
      'irrecoverable-vat': 6,
      supplier: 7,
      'supplier-identifier': 8,
      purpose: 9,
      'procurement-type': 10,
    },
    amount: 'net',
    passedOver: [],
    unknown: [11],
  });
});

test('the columns of a council’s grants', () => {
  const found = headerRow(
    rows([
      'Date awarded',
      'Time period of grant',
      'Department which awarded the grant',
      'Beneficiary',
      'Registered charity number',
      'Company registration number',
      'Purpose of the grant',
      'Grant amount',
    ]),
  );
  assert.deepEqual(found, {
    index: 0,
    columns: {
      date: 0,
      'department-or-service': 2,
      beneficiary: 3,
      'charity-number': 4,
      'company-number': 5,
      purpose: 6,
      'grant-amount': 7,
    },
    amount: 'plain',
    passedOver: [],
    unknown: [1],
  });
});

test('of a gross and a net amount the net one is taken, and the other is reported', () => {
  const found = headerRow(rows(['Supplier', 'Gross Amount', 'VAT', 'Net Amount']));
  assert.deepEqual(found, {
    index: 0,
    columns: {supplier: 0, amount: 3},
    amount: 'net',
    passedOver: [{field: 'amount', column: 1}],
    unknown: [2],
  });
});

test('an amount that does not mention VAT goes before a gross one', () => {
  const found = headerRow(rows(['Supplier', 'Amount inc VAT', 'Value']));
  assert.equal(found?.columns.amount, 2);
  assert.equal(found.amount, 'plain');
});

test('a gross amount alone is taken, and said to be gross', () => {
  const found = headerRow(rows(['Supplier', 'Gross']));
  assert.equal(found?.columns.amount, 1);
  assert.equal(found.amount, 'gross');
});

test('a header without an amount is found, and the lack is said', () => {
  const found = headerRow(rows(['Supplier', 'Date', 'Description']));
  assert.deepEqual(found?.columns, {supplier: 0, date: 1, description: 2});
  assert.equal(found.amount, 'missing');
});

test('of two columns for a field the usual spelling is taken', () => {
  const found = headerRow(rows(['Invoice date', 'Date paid', 'Supplier', 'Amount']));
  assert.equal(found?.columns.date, 1);
  assert.deepEqual(found.passedOver, [{field: 'date', column: 0}]);
});

test('a publisher’s own spellings are known, and go before ours', () => {
  const found = headerRow(rows(['Wer', 'Reference', 'Amount', 'Payee']), {
    supplier: ['WER'],
    'supplier-identifier': ['Reference'],
  });
  assert.deepEqual(found?.columns, {supplier: 0, 'supplier-identifier': 1, amount: 2});
  assert.deepEqual(found.passedOver, [{field: 'supplier', column: 3}]);
});

test('a header that is said again further down is found the first time', () => {
  const header = ['Supplier', 'Amount'];
  assert.equal(headerRow(rows(['Title'], header, ['Hope', '5'], header))?.index, 1);
});

test('rows without a header have none', () => {
  assert.equal(headerRow(rows(['Hope', '01/04/2018', '25000'], ['Amount'])), undefined);
  assert.equal(headerRow([]), undefined);
});
