import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bodies} from '../../../src/publish/import/bodies.js';

const named = (name: string, ...identifiers: readonly string[]) => ({name, identifiers});

test('spellings of one name are one body, called as it is first', () => {
  assert.deepEqual(bodies([named('Hope House Ltd'), named('HOPE  HOUSE LIMITED'), named('Mind')]), {
    rows: [
      {id: 'hope-house-ltd', name: 'Hope House Ltd'},
      {id: 'mind', name: 'Mind'},
    ],
    ids: ['hope-house-ltd', 'hope-house-ltd', 'mind'],
  });
});

test('identifiers make one body of different names, and are all kept', () => {
  const {rows, ids} = bodies([
    named('Hope', 'GB-CHC-1'),
    named('Hope House', 'GB-COH-00000001', 'GB-CHC-1'),
    named('Hope Trading', 'GB-COH-00000001'),
  ]);
  assert.deepEqual(rows, [{id: 'GB-CHC-1', name: 'Hope', alsoKnownAs: ['GB-COH-00000001']}]);
  assert.deepEqual(ids, ['GB-CHC-1', 'GB-CHC-1', 'GB-CHC-1']);
});

test('a line without identifier belongs to the only numbered body of its name', () => {
  assert.deepEqual(bodies([named('hope'), named('Hope', 'GB-CHC-1')]).ids, [
    'GB-CHC-1',
    'GB-CHC-1',
  ]);
  assert.deepEqual(
    bodies([named('Hope', 'GB-CHC-1'), named('Hope', 'GB-CHC-2'), named('Hope')]).ids,
    ['GB-CHC-1', 'GB-CHC-2', 'hope'],
  );
});

test('names that differ only in signs get identifiers of their own', () => {
  assert.deepEqual(bodies([named('Café Ω'), named('Cafe'), named('Ωμέγα'), named('Ψ')]).ids, [
    'cafe',
    'cafe',
    'unnamed',
    'unnamed-2',
  ]);
});

test('a line that names nobody has no body', () => {
  assert.deepEqual(bodies([undefined]), {rows: [], ids: [undefined]});
});
