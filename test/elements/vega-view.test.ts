import {expect} from '@open-wc/testing';
import {readTables} from '../../src/contract/read-tables.js';
import {authorSpec} from '../../src/elements/author-spec.js';
import type {SceneItem} from '../../src/elements/scene-items.js';
import {vegaView, type VegaOptions} from '../../src/elements/vega-view.js';
import type {VegaView} from '../../src/view/vega.js';
import {smallSpend} from '../support/small-spend-document.js';

const spec = {
  data: {name: 'totals'},
  mark: 'bar',
  encoding: {
    x: {field: 'supplier'},
    y: {field: 'amount', title: 'Paid', axis: {formatType: 'pounds'}},
  },
};

const item = (row: SceneItem['row'], at = 0): SceneItem => ({
  key: `marks ${at}`,
  row,
  said: [['Paid', '£50']],
  boxes: [{x: 0, y: 0, width: 1, height: 1}],
  parts: [],
});

async function viewOf(
  scene: readonly SceneItem[] | undefined,
  more: Partial<VegaOptions> = {},
  document: object = smallSpend(),
): Promise<VegaView | undefined> {
  const read = await readTables(document);
  const author = authorSpec(
    spec,
    read.tables.map(({name}) => name),
  );
  const tables = read.tables.filter(({name}) => name === 'totals');
  return vegaView(read, scene, {author, tables, language: 'en', ...more});
}

describe('vegaView', () => {
  it('is a frozen figure of what the marks show', async () => {
    const view = await viewOf([item({commissioner: 'A', supplier: 'S1', amount: 50})]);
    expect(Object.isFrozen(view)).to.equal(true);
    expect(view).to.deep.include({title: 'Small spending', drawn: true, withheld: 0});
    expect(view?.items[0]).to.deep.include({id: 'A', identifier: 'A', name: '£50'});
    expect(view?.columns).to.deep.equal([
      {key: 'supplier', title: 'supplier'},
      {key: 'amount', title: 'Paid', unit: 'pounds'},
    ]);
    expect(JSON.parse(JSON.stringify(view))).to.deep.equal(view);
  });

  it('tells marks of one body apart, and takes the field that its author names', async () => {
    const rows = [
      item({commissioner: 'A', supplier: 'S1', amount: 50}),
      item({commissioner: 'A', supplier: 'S2', amount: 20}, 1),
    ];
    expect((await viewOf(rows))?.items.map(({id}) => id)).to.deep.equal(['A', 'A 2']);
    const named = await viewOf(rows, {identifier: 'supplier'});
    expect(named?.items.map(({id}) => id)).to.deep.equal(['S1', 'S2']);
    expect((await viewOf([item({amount: 5})]))?.items[0]?.id).to.equal('mark-1');
  });

  it('keeps the identifiers of marks that stay, and its columns when none does', async () => {
    const a = item({commissioner: 'A', supplier: 'S1', amount: 50});
    const b = item({commissioner: 'A', supplier: 'S2', amount: 20}, 1);
    const before = await viewOf([a, b]);
    const after = await viewOf([b, item({commissioner: 'A', supplier: 'S3', amount: 1}, 2)], {
      before,
    });
    expect(after?.items.map(({id}) => id)).to.deep.equal(['A 2', 'A']);
    const none = await viewOf([], {before});
    expect(none?.items).to.deep.equal([]);
    expect(none?.columns).to.deep.equal(before?.columns);
  });

  it('is of the first table’s rows where no picture can be made', async () => {
    const view = await viewOf(undefined);
    expect(view?.drawn).to.equal(false);
    expect(view?.items.length).to.equal(4);
    expect(view?.columns.map(({key}) => key)).to.include.members(['commissioner', 'amount']);
  });

  it('is none of nothing', async () => {
    expect(await viewOf([])).to.equal(undefined);
  });

  it('counts rows that have a reason in place of a number', async () => {
    const document = smallSpend();
    const totals = document.resources.find(({name}) => name === 'totals');
    Object.assign(totals?.data?.[0] ?? {}, {amount: null, amountStatus: 'c', invoices: undefined});
    const kept = JSON.parse(JSON.stringify(document)) as object;
    expect((await viewOf([item({amount: 5})], {}, kept))?.withheld).to.equal(1);
  });
});
