import assert from 'node:assert/strict';
import {test} from 'node:test';
import {kindOf} from '../../../src/publish/documents/kind-of.js';

test('a kind is read from the schema’s file name, wherever it lies', () => {
  assert.equal(kindOf({$schema: 'https://example.org/a/spend.v1.json'}), 'spend');
  assert.equal(kindOf({$schema: 'spend.v1.json'}), 'spend');
  for (const $schema of ['constructor.v1.json', 'spend.json', 7, undefined])
    assert.equal(kindOf({$schema}), undefined, String($schema));
});
