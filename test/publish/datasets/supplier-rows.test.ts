import assert from 'node:assert/strict';
import {test} from 'node:test';
import {supplierRows} from '../../../src/publish/datasets/supplier-rows.js';
import {skip} from '../support/source-is-here.js';

test('there are 10,562 suppliers, each with an identifier of its own', {skip}, async () => {
  const rows = [...(await supplierRows()).values()];
  assert.equal(rows.length, 10_562);
  assert.equal(new Set(rows.map(({id}) => id)).size, 10_562);
  assert.ok(rows.every(({id}) => /^(GB-CHC-\d+|GB-COH-\w{8}|3SC-\d{5})$/.test(id)));
});

test('an identifier that two suppliers claim names neither', {skip}, async () => {
  const claimed = [...(await supplierRows()).values()].filter(({alsoKnownAs = []}) =>
    alsoKnownAs.includes('GB-COH-09329846'),
  );
  assert.deepEqual(
    claimed.map(({id}) => id.slice(0, 4)),
    ['3SC-', '3SC-'],
  );
});
