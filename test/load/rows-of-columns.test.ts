import {expect} from '@open-wc/testing';
import {columnsOfRows} from '../../src/load/columns-of-rows.js';
import {rowsOfColumns} from '../../src/load/rows-of-columns.js';

describe('rowsOfColumns', () => {
  it('gives back the rows, without what has no value', () => {
    const rows = [{id: 'A', amount: 0}, {id: 'B', known: false}, {}];
    expect(rowsOfColumns(columnsOfRows(rows))).to.deep.equal(rows);
  });
});
