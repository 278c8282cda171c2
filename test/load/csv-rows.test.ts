import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {csvRows} from '../../src/load/csv-rows.js';

describe('csvRows', () => {
  it('reads quotation marks, line ends in cells, and every kind of line end', () => {
    expect(csvRows('a,b\r\n"x, ""y""","1\n2"\rc,\n')).to.deep.equal([
      ['a', 'b'],
      ['x, "y"', '1\n2'],
      ['c', ''],
    ]);
    expect(csvRows('a;b\n1;', ';')).to.deep.equal([
      ['a', 'b'],
      ['1', ''],
    ]);
    expect(csvRows('')).to.deep.equal([]);
    expect(csvRows('\n\na')).to.deep.equal([[''], [''], ['a']]);
  });

  it('takes a quotation mark that nobody closes to the end', () => {
    expect(csvRows('a,"b\nc')).to.deep.equal([['a', 'b\nc']]);
  });

  it('reads back whatever was written', () => {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const cells = fc.array(fc.array(fc.string(), {minLength: 1}), {minLength: 1});
    fc.assert(
      fc.property(cells, (rows) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join('\r\n');
        expect(csvRows(text)).to.deep.equal(rows);
      }),
    );
  });
});
