import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {paymentsDocument} from '../support/payments-document.js';

test('a document is checked by the rules of its own kind', () => {
  assert.deepEqual(problemsIn(paymentsDocument(), 'a.json'), []);
  const [problem] = problemsIn({...paymentsDocument(), title: ''}, 'a.json');
  assert.equal(problem?.message, 'title: is empty (expected a text)');
});

test('what is no document is told in words', () => {
  assert.match(problemsIn(7, 'a.json')[0]?.message ?? '', /^a.json holds 7/);
  assert.match(problemsIn({}, 'a.json')[0]?.message ?? '', /does not say what it is/);
});
