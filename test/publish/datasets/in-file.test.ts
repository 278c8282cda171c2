import assert from 'node:assert/strict';
import {test} from 'node:test';
import {columnsOfArrow} from '../../../src/load/columns-of-arrow.js';
import {rowsOfColumns} from '../../../src/load/rows-of-columns.js';
import {inFile} from '../../../src/publish/datasets/in-file.js';

const rows = [
  {commissioner: 'A', amount: 0.1},
  {commissioner: 'B', amount: 1205943.88},
];

test('the ending of the name says how a table is written, and its schema goes with it', () => {
  const {resource, file} = inFile({name: 'totals', title: 'Totals', path: 'a.csv'}, rows);
  assert.deepEqual(resource, {
    name: 'totals',
    title: 'Totals',
    path: 'a.csv',
    format: 'csv',
    schema: {
      fields: [
        {name: 'commissioner', type: 'string'},
        {name: 'amount', type: 'number'},
      ],
    },
  });
  assert.deepEqual(file, ['a.csv', 'commissioner,amount\nA,0.1\nB,1205943.88\n']);
});

test('Arrow comes back as it went', () => {
  const {resource, file} = inFile({name: 'totals', title: 'Totals', path: 'a.arrow'}, rows);
  assert.equal(resource.format, 'arrow');
  assert.ok(file[1] instanceof Uint8Array);
  assert.deepEqual(rowsOfColumns(columnsOfArrow(file[1], 'a.arrow')), rows);
});
