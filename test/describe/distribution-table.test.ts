import {expect} from '@open-wc/testing';
import {distributionTable} from '../../src/describe/distribution-table.js';
import {distributionView} from '../../src/elements/distribution-view.js';
import type {Spend} from '../../src/contract/spend.js';
import {csv} from '../../src/export/csv.js';
import {asked} from '../support/asked.js';
import {smallSpend} from '../support/small-spend.js';

describe('distributionTable', () => {
  let spend: Spend;
  before(async () => {
    spend = await smallSpend();
  });

  function table(options: Parameters<typeof asked>[0] = {}) {
    const view = distributionView(spend, asked(options));
    if (!view) throw new Error('nothing to show');
    return distributionTable(view);
  }

  it('has the items in the order of the drawing, those without a figure last', () => {
    const {columns, rows} = table({measure: 'share'});
    expect(columns.map(({title}) => title)).to.deep.equal([
      'Rank',
      'Commissioner',
      'Share of all spending',
      'Pounds paid',
      'Pounds in all',
      'Residents',
      'Suppliers',
      'Invoices',
      'Note',
    ]);
    expect(rows.map((row) => row.slice(0, 3).map(({text}) => text))).to.deep.equal([
      ['1', 'Eastshire', '20.0%'],
      ['2', 'Southshire', '10.0%'],
      ['2', 'Westshire', '10.0%'],
      ['', 'Northshire', 'no data'],
    ]);
  });

  it('gives files the numbers themselves', () => {
    expect(
      csv(table({measure: 'share'}))
        .split('\r\n')
        .slice(0, 2),
    ).to.deep.equal([
      'rank,name,share,amount,whole,population,suppliers,invoices,note',
      '1,Eastshire,0.2,20,100,10,1,2,Rests on 11 months',
    ]);
  });

  it('says that a suppressed figure is not published, and holds no value', () => {
    const totals = spend.totals.map((row) =>
      row.commissioner === 'A' && row.sector === 'vcse'
        ? {...row, amount: null, amountStatus: 'c' as const, invoices: 0}
        : row,
    );
    const view = distributionView({...spend, totals}, asked());
    const rows = view ? distributionTable(view).rows : [];
    expect(rows[2]?.map(({text}) => text)).to.include('not published, to protect privacy');
    expect(rows[2]?.every(({value}) => value === null || value === 'Eastshire')).to.equal(true);
  });

  it('lists sites with their quarters, and points of a curve', () => {
    expect(table({sites: [1]}).rows[0]?.map(({text}) => text)).to.deep.equal([
      'Site A',
      'Second quarter',
      '£2',
      '£2',
    ]);
    expect(table({of: 'suppliers', measure: 'amount', form: 'lorenz'}).rows.length).to.equal(3);
  });

  it('gives a stacked figure a column a band', () => {
    const titles = table({measure: 'share', form: 'stacked'}).columns.map(({title}) => title);
    expect(titles).to.include('Share of NHS bodies and councils');
    expect(titles).to.include('Share of other suppliers');
  });
});
