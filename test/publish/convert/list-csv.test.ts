import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listCsv} from '../../../src/publish/convert/list-csv.js';

test('all columns are written, quoted where they must be', () => {
  assert.equal(
    listCsv([{a: 'x, "y"', b: -5.5}, {b: undefined}], ['a', 'b']),
    '\uFEFFa,b\r\n"x, ""y""",-5.5\r\n,\r\n',
  );
});

test('no cell is run as a formula', () => {
  assert.match(listCsv([{a: '=HYPERLINK("x")'}], ['a']), /"'=HYPERLINK/);
});
