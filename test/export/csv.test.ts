import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {csv} from '../../src/export/csv.js';
import type {TableView} from '../../src/view/table.js';

function table(...values: (string | number | null)[]): TableView {
  return {
    caption: 'x',
    columns: [{key: 'name', title: 'Name', numeric: false}],
    rows: values.map((value) => [{text: String(value), value}]),
  };
}

describe('csv', () => {
  it('ends lines in CR LF and quotes what needs it', () => {
    expect(csv(table('plain', 'a,b', 'say "hi"', 'two\nlines'))).to.equal(
      'name\r\nplain\r\n"a,b"\r\n"say ""hi"""\r\n"two\nlines"\r\n',
    );
  });

  it('keeps numbers numbers and leaves out what is not there', () => {
    expect(csv(table(1.5, -2, null))).to.equal('name\r\n1.5\r\n-2\r\n\r\n');
  });

  it('guards cells that a spreadsheet would run', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '"=1', '＝1']) {
      const [, cell = ''] = csv(table(formula)).split('\r\n');
      expect(cell.replace(/^"/, '').startsWith("'"), formula).to.equal(true);
    }
  });

  it('may say above the data what they are, guarded too', () => {
    const head = [
      ['Title', 'Spending, by group'],
      ['Note', '=1+1'],
    ] as const;
    expect(csv(table('A'), head)).to.equal(
      'Title,"Spending, by group"\r\nNote,\'=1+1\r\n\r\nname\r\nA\r\n',
    );
  });

  it('has one line a row whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), {maxLength: 5}), (texts) => {
        const quoted = csv(table(...texts));
        // Line ends inside quotation marks belong to a cell.
        const outside = quoted.replace(/"(?:[^"]|"")*"/g, '');
        expect(outside.split('\r\n').length).to.equal(texts.length + 2);
      }),
    );
  });
});
