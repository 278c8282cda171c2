import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {withRows} from '../../../src/publish/documents/with-rows.js';
import {forwarded} from '../../../src/publish/summarise/forwarded.js';
import {paymentsDocument} from '../support/payments-document.js';

const people = [
  {id: 'A', name: 'Council A', population: 100, populationYear: 2018},
  {id: 'B', name: 'Council B', population: 200, populationYear: 2018},
  {id: 'C', name: 'Council C', population: 300, populationYear: 2018},
];
const document = withRows(
  paymentsDocument([
    {commissioner: 'A', amount: 10},
    {commissioner: 'B', amount: 20.01},
  ]),
  'commissioners',
  people,
);
const after = (succession: readonly object[]) =>
  forwarded(withRows(document, 'succession', succession));

test('merged bodies have the money and the people of both', () => {
  const {document: found, incomplete} = after([
    {from: 'A', to: 'N', toName: 'Council N'},
    {from: 'B', to: 'N', toName: 'Council N'},
  ]);
  assert.deepEqual(rowsOf(found, 'commissioners'), [
    {id: 'N', name: 'Council N', population: 300, populationYear: 2018},
    people[2],
  ]);
  assert.deepEqual(rowsOf(found, 'payments'), [
    {commissioner: 'N', amount: 10},
    {commissioner: 'N', amount: 20.01},
  ]);
  assert.deepEqual(incomplete, []);
});

test('a body that lacks a part is named with its money, and gets no figure', () => {
  const {document: found, incomplete} = after([
    {from: 'A', to: 'N', toName: 'Council N'},
    {from: 'C', to: 'N', toName: 'Council N'},
  ]);
  assert.deepEqual(incomplete, [{id: 'N', name: 'Council N', without: ['Council C'], amount: 10}]);
  assert.deepEqual(rowsOf(found, 'payments'), [{commissioner: 'B', amount: 20.01}]);
  assert.deepEqual(
    rowsOf<{id: string}>(found, 'commissioners').map(({id}) => id),
    ['N', 'B'],
  );
});

test('a divided body’s money is divided to the penny', () => {
  const {document: found} = after([
    {from: 'B', to: 'X', share: 0.5},
    {from: 'B', to: 'Y', share: 0.5},
  ]);
  assert.deepEqual(rowsOf(found, 'payments'), [
    {commissioner: 'A', amount: 10},
    {commissioner: 'X', amount: 10.01},
    {commissioner: 'Y', amount: 10},
  ]);
});

test('people of different years are not added', () => {
  const other = people.map((row) => (row.id === 'B' ? {...row, populationYear: 2019} : row));
  const {document: found} = forwarded(
    withRows(withRows(document, 'commissioners', other), 'succession', [
      {from: 'A', to: 'N'},
      {from: 'B', to: 'N'},
    ]),
  );
  assert.deepEqual(rowsOf(found, 'commissioners')[0], {id: 'N', name: 'N'});
});

test('a document without succession is refused', () => {
  assert.throws(() => forwarded(document), /^RangeError: missing succession/);
});
