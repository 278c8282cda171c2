import assert from 'node:assert/strict';
import {test} from 'node:test';
import {knownBodies} from '../../../src/publish/import/known-bodies.js';

const table = [
  {id: 'E38000001', name: 'NHS Airedale CCG', alsoKnownAs: ['02N'], population: 158_000},
] as const;

test('a body is recognised by its name in another spelling, and by another code', () => {
  const {recognised} = knownBodies(table);
  assert.deepEqual(recognised({name: 'nhs airedale  ccg', identifiers: []}).identifiers, [
    'E38000001',
  ]);
  assert.deepEqual(recognised({name: 'Airedale', identifiers: ['02N']}).identifiers, [
    'E38000001',
    '02N',
  ]);
  assert.deepEqual(recognised({name: 'Leeds', identifiers: []}).identifiers, []);
});

test('rows get all that the table says, in its words', () => {
  const {completed} = knownBodies(table);
  assert.deepEqual(
    completed([
      {id: 'E38000001', name: 'AIREDALE'},
      {id: 'b', name: 'B'},
    ]),
    [table[0], {id: 'b', name: 'B'}],
  );
});

test('without a table nothing changes', () => {
  const body = {name: 'A', identifiers: []};
  assert.equal(knownBodies([]).recognised(body), body);
});
