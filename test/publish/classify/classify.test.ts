import assert from 'node:assert/strict';
import {test} from 'node:test';
import {classify} from '../../../src/publish/classify/classify.js';

const list = [
  {id: 'GB-CHC-1', name: "St Mary's Hospice Limited", alsoKnownAs: ['GB-COH-00000001']},
  {id: 'GB-CHC-2', name: 'Bradford Community Broadcasting', alsoKnownAs: ['BCB Radio']},
];
const suppliers = [
  {id: 'GB-COH-00000001', name: 'A name of its own'},
  {id: 'S2', name: 'BCB RADIO'},
  {id: 'S3', name: 'Bradford Community Brodcasting'},
  {id: 'S4', name: 'Acme Care plc', sector: 'private' as const},
];
const amounts = new Map([
  ['GB-COH-00000001', 10],
  ['S2', 20],
  ['S3', 30.5],
  ['S4', 40],
]);

test('identifiers come first, then names; what is only alike is suggested and not applied', () => {
  const found = classify(suppliers, list, amounts);
  assert.deepEqual(found.suppliers, [
    {id: 'GB-COH-00000001', name: 'A name of its own', alsoKnownAs: ['GB-CHC-1'], sector: 'vcse'},
    {id: 'S2', name: 'BCB RADIO', alsoKnownAs: ['GB-CHC-2'], sector: 'vcse'},
    {id: 'S3', name: 'Bradford Community Brodcasting'},
    {id: 'S4', name: 'Acme Care plc', sector: 'private'},
  ]);
  assert.deepEqual(
    found.suggestions.map(({supplier, suggested}) => [supplier, suggested]),
    [['S3', 'GB-CHC-2']],
  );
  assert.deepEqual(found.reach, [
    {by: 'identifier', suppliers: 1, amount: 10},
    {by: 'name', suppliers: 1, amount: 20},
    {by: 'accepted', suppliers: 0, amount: 0},
    {by: 'suggested', suppliers: 1, amount: 30.5},
    {by: 'none', suppliers: 1, amount: 40},
  ]);
});

test('what a person accepted is applied, and nothing that the list does not have', () => {
  const accepted = new Map([
    ['S3', 'GB-CHC-2'],
    ['S4', 'GB-CHC-999'],
  ]);
  const found = classify(suppliers, list, amounts, accepted);
  assert.equal(found.suppliers[2]?.sector, 'vcse');
  assert.equal(found.suppliers[3]?.sector, 'private');
  assert.equal(found.suggestions.length, 0);
});

test('a name that two bodies of the list have is left to a person', () => {
  const two = ['GB-CHC-1', 'GB-CHC-2'].map((id) => ({id, name: 'Mind', alsoKnownAs: []}));
  const found = classify([{id: 'S1', name: 'MIND'}], two, new Map());
  assert.deepEqual(found.suppliers, [{id: 'S1', name: 'MIND'}]);
  assert.deepEqual(
    found.suggestions.map(({suggested, likeness}) => [suggested, likeness]),
    [['GB-CHC-1', 1]],
  );
});
