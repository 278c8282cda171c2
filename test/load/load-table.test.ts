import {expect} from '@open-wc/testing';
import {tableFromArrays, tableToIPC} from '@uwdata/flechette';
import {loadTable} from '../../src/load/load-table.js';
import {rowsOfColumns} from '../../src/load/rows-of-columns.js';

const original = globalThis.fetch;
const base = 'https://council.example/data/spend.json';
const types = {amount: 'number'};
const rows = [
  {id: 'A', amount: 1.5},
  {id: 'B', amount: 2},
];

function answerWith(body: BodyInit): void {
  globalThis.fetch = () => Promise.resolve(new Response(body));
}

describe('loadTable', () => {
  afterEach(() => {
    globalThis.fetch = original;
  });

  it('gives the same columns from rows, from CSV and from Arrow', async () => {
    const inline = await loadTable({name: 'totals', data: rows}, types);
    answerWith('id,amount\nA,1.5\nB,2\n');
    const csv = await loadTable({name: 'totals', path: 'totals.csv'}, types, {base});
    const bytes = tableToIPC(tableFromArrays({id: ['A', 'B'], amount: [1.5, 2]}), {});
    if (!bytes) throw new Error('nothing was written');
    answerWith(bytes as Uint8Array<ArrayBuffer>);
    const arrow = await loadTable({name: 'totals', path: 'totals.arrow'}, types, {base});
    for (const table of [inline, csv, arrow]) expect(rowsOfColumns(table)).to.deep.equal(rows);
  });

  it('believes the format before the file’s name', async () => {
    answerWith('id\nA\n');
    const source = {name: 'totals', path: 'download?id=7', format: 'csv'};
    expect(rowsOfColumns(await loadTable(source, types, {base}))).to.deep.equal([{id: 'A'}]);
  });
});
