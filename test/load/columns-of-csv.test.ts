import {expect} from '@open-wc/testing';
import {columnsOfCsv} from '../../src/load/columns-of-csv.js';
import {LoadError} from '../../src/load/load-error.js';
import {rowsOfColumns} from '../../src/load/rows-of-columns.js';

const read = (text: string) =>
  rowsOfColumns(
    columnsOfCsv(text, {
      types: {amount: 'number', onward: 'boolean', known: 'array'},
      name: 'totals.csv',
    }),
  );

function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    expect(error).to.be.instanceOf(LoadError);
    return (error as LoadError).message;
  }
  throw new Error('nothing failed');
}

describe('columnsOfCsv', () => {
  it('reads numbers where they are wanted and keeps the zeros of codes', () => {
    expect(read('\uFEFFid,amount\n007,12.5\n"A, B",\n\n')).to.deep.equal([
      {id: '007', amount: 12.5},
      {id: 'A, B'},
    ]);
  });

  it('reads yes and no, and lists', () => {
    expect(read('onward,known\ntrue,a; b\nFALSE,c\n')).to.deep.equal([
      {onward: true, known: ['a', 'b']},
      {onward: false, known: ['c']},
    ]);
  });

  it('says what is wrong with a file, and where', () => {
    const cure = 'Check that it was saved as CSV with one header row.';
    expect(refusal('')).to.equal(`totals.csv has no header. ${cure}`);
    expect(refusal('id,id\n1,2')).to.equal(`totals.csv names a column twice. ${cure}`);
    expect(refusal('id\n1,2')).to.equal(
      `totals.csv has a row longer than its header, row 1. ${cure}`,
    );
    expect(refusal('id,amount\nA,1\nB,12 pounds')).to.equal(
      `totals.csv has no number in row 2, amount: "12 pounds". ${cure}`,
    );
  });
});
