import assert from 'node:assert/strict';
import {test} from 'node:test';
import {describeDocument} from '../../../src/publish/describe/describe-document.js';
import {paymentsDocument} from '../support/payments-document.js';

test('a description counts rows and names columns', () => {
  assert.equal(
    describeDocument(paymentsDocument(), 'spend.json'),
    `Payments of three councils
A spend document, version 1.
Tables:
  commissioners: 3 rows (id, name)
  suppliers: 2 rows (id, name, sector)
  payments: 6 rows (commissioner, supplier, date, amount, amountStatus, onwardGrant)
Charts draw totals: make them with vcse-charts summarise.
`,
  );
});
