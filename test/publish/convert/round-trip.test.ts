import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {columnsOfArrow} from '../../../src/load/columns-of-arrow.js';
import {rowsOfColumns} from '../../../src/load/rows-of-columns.js';
import {convert} from '../../../src/publish/convert/convert.js';
import {sourceFolder} from '../../../src/publish/datasets/source.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {importFiles} from '../../../src/publish/import/import-files.js';
import {skip} from '../support/source-is-here.js';

interface Payment {
  readonly commissioner: string;
  readonly supplier: string;
  readonly amount: number;
}

test(
  'the study’s 225,889 payments go to Arrow and back with their money to the penny',
  {skip},
  async () => {
    const read = async () =>
      gunzipSync(await readFile(new URL('3sc/invoices.csv.gz', sourceFolder)));
    const {document} = await importFiles([{name: 'invoices.csv', read}], {period: '2018-19'});
    const before = rowsOf<Payment>(document, 'payments');
    assert.equal(before.length, 225_889);
    const {files} = convert(document, 'arrow', ['payments']);
    const [[name = '', bytes = new Uint8Array()] = []] = files;
    const after = rowsOfColumns(columnsOfArrow(bytes, name)) as unknown as readonly Payment[];
    assert.equal(after.length, before.length);
    const differ = before.findIndex(
      ({commissioner, supplier, amount}, at) =>
        after[at]?.commissioner !== commissioner ||
        after[at].supplier !== supplier ||
        after[at].amount !== amount,
    );
    assert.equal(differ, -1);
    const pence = after.reduce((sum, {amount}) => sum + Math.round(amount * 100), 0);
    assert.equal(pence, 7_049_628_079_678);
  },
);
