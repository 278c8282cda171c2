import {expect} from '@open-wc/testing';
import {dictionary, float64, tableFromArrays, tableToIPC, uint8, utf8} from '@uwdata/flechette';
import {columnsOfArrow} from '../../src/load/columns-of-arrow.js';
import {LoadError} from '../../src/load/load-error.js';
import {rowsOfColumns} from '../../src/load/rows-of-columns.js';

const bytes = tableToIPC(
  tableFromArrays(
    {commissioner: ['A', 'B', 'A'], amount: [1.25, null, 3]},
    {types: {commissioner: dictionary(utf8()), amount: float64()}},
  ),
  {},
);

describe('columnsOfArrow', () => {
  it('reads dictionaries and numbers, and tells none from zero', () => {
    if (!bytes) throw new Error('nothing was written');
    expect(rowsOfColumns(columnsOfArrow(bytes, 'payments.arrow'))).to.deep.equal([
      {commissioner: 'A', amount: 1.25},
      {commissioner: 'B'},
      {commissioner: 'A', amount: 3},
    ]);
  });

  it('looks up texts by their numbers, and tells none from the first', () => {
    const column = ['A', null, 'B', 'A'];
    const texts = tableToIPC(
      tableFromArrays({sector: column}, {types: {sector: dictionary(utf8(), uint8())}}),
      {format: 'file'},
    );
    const {columns, length} = columnsOfArrow(texts ?? new Uint8Array(), 'payments.arrow');
    expect(length).to.equal(4);
    expect(Array.from(columns.get('sector') ?? [])).to.deep.equal(column);
  });

  it('refuses what is no Arrow file, and half of one', () => {
    const read = (part: Uint8Array) => () => columnsOfArrow(part, 'payments.arrow');
    expect(read(new TextEncoder().encode('<html>'))).to.throw(LoadError, 'is not an Arrow file');
    expect(read((bytes ?? new Uint8Array()).slice(0, 200))).to.throw(LoadError, 'cut short');
  });
});
