import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {withDisclosure} from '../../../src/publish/documents/with-disclosure.js';
import {paymentsDocument} from '../support/payments-document.js';

test('a document says what was done to it, and keeps what it said before', () => {
  const once = withDisclosure(paymentsDocument(), {rules: 'ten-five', roundedTo: 5});
  const twice = withDisclosure(once, {rankJitter: 3});
  assert.deepEqual((twice.spend as {disclosure: object}).disclosure, {
    rules: 'ten-five',
    roundedTo: 5,
    rankJitter: 3,
  });
  assert.deepEqual(problemsIn(twice, 'a.json'), []);
});
