import assert from 'node:assert/strict';
import {test} from 'node:test';
import {convert} from '../../../src/publish/convert/convert.js';
import {paymentsDocument} from '../support/payments-document.js';

test('named tables move into files, the others stay', () => {
  const {document, files} = convert(paymentsDocument(), 'csv', ['payments']);
  assert.deepEqual([...files.keys()], ['payments-payments.csv']);
  assert.deepEqual(
    document.resources.map(({name, path, data}) => [name, path, data !== undefined]),
    [
      ['commissioners', undefined, true],
      ['suppliers', undefined, true],
      ['payments', 'payments-payments.csv', false],
    ],
  );
  assert.equal(convert(paymentsDocument(), 'inline').files.size, 0);
});

test('a table that is not there is named', () => {
  assert.throws(() => convert(paymentsDocument(), 'csv', ['payment']), {
    message: 'unknown table: payment (expected commissioners, suppliers, payments)',
  });
});
