import assert from 'node:assert/strict';
import {test} from 'node:test';
import {transactionLine} from '../../../src/publish/import/transaction-line.js';
import {line} from '../support/line.js';

test('amounts are added to the penny, and all that was paid for is kept once', () => {
  assert.deepEqual(
    transactionLine([
      line({amount: 0.1, expenseArea: 'Adults', description: 'Beds', identifiers: ['A']}),
      line({amount: 0.2, expenseArea: 'Adults', description: 'Food', identifiers: ['A', 'B']}),
    ]),
    line({amount: 0.3, expenseArea: 'Adults', description: 'Beds; Food', identifiers: ['A', 'B']}),
  );
});

test('one line is itself', () => {
  const one = line();
  assert.equal(transactionLine([one]), one);
});
