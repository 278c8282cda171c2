import assert from 'node:assert/strict';
import {test} from 'node:test';
import {columnsOfArrow} from '../../../src/load/columns-of-arrow.js';
import {rowsOfColumns} from '../../../src/load/rows-of-columns.js';
import {arrowOfRows} from '../../../src/publish/convert/arrow-of-rows.js';

const columns = {id: 'string', amount: 'number', invoices: 'integer', none: 'string'} as const;

test('rows come back from Arrow as they went, to the penny', () => {
  const rows = [
    {id: 'A', amount: 1205943.88, invoices: 3},
    {id: 'B', amount: -0.1, invoices: 3_000_000_000},
    {id: 'A'},
  ];
  const bytes = arrowOfRows(rows, columns);
  assert.deepEqual(rowsOfColumns(columnsOfArrow(bytes, 'a.arrow')), rows);
  assert.deepEqual(arrowOfRows(rows, columns), bytes);
});

test('lists are refused, since a cell holds one value', () => {
  assert.throws(() => arrowOfRows([{other: ['a']}], {other: 'array'}), {name: 'RangeError'});
});
