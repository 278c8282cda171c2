import assert from 'node:assert/strict';
import {test} from 'node:test';
import {aliasesIn} from '../../../src/publish/import/aliases-in.js';

test('spellings by field are taken', () => {
  const own = {supplier: ['Paid to whom'], amount: ['£']};
  assert.deepEqual(aliasesIn(own, 'own.json'), own);
});

test('a field that there is not, and a shape that is none, are refused with what was expected', () => {
  assert.throws(() => aliasesIn({vendor: ['x']}, 'own.json'), {
    name: 'RangeError',
    message: /^unknown field in own\.json: vendor \(expected department, entity, .*supplier/,
  });
  for (const bad of [null, [], 'x', {supplier: 'Paid to whom'}, {supplier: [5]}])
    assert.throws(() => aliasesIn(bad, 'own.json'), /^RangeError: invalid own\.json/);
});
