import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {paymentsDocument} from '../support/payments-document.js';

test('a table that is not there, or lies in a file, has no rows', () => {
  const document = paymentsDocument();
  assert.equal(rowsOf(document, 'payments').length, 6);
  assert.deepEqual(rowsOf(document, 'totals'), []);
  const resources = [{name: 'payments', path: 'payments.arrow'}];
  assert.deepEqual(rowsOf({...document, resources}, 'payments'), []);
});
