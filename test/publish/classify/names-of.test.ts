import assert from 'node:assert/strict';
import {test} from 'node:test';
import {namesOf} from '../../../src/publish/classify/names-of.js';

test('an entry that trades under another name means both', () => {
  assert.deepEqual(namesOf('J Smith Ltd T/A The Corner Project'), [
    'j smith limited t a the corner project',
    'j smith limited',
    'corner project',
  ]);
  assert.deepEqual(namesOf('Acme trading as Beta'), ['acme trading as beta', 'acme', 'beta']);
  assert.deepEqual(namesOf('Acme Ltd (T/A: Beta)').slice(1), ['acme limited', 'beta']);
  assert.deepEqual(namesOf(''), []);
});
