import {expect} from '@open-wc/testing';
import {vegaTable} from '../../src/describe/vega-table.js';
import {vegaViewOf} from '../support/vega-view-of.js';

describe('vegaTable', () => {
  it('has a row for each value that is drawn, numbers in their unit and as they are', () => {
    const {caption, columns, rows} = vegaTable(vegaViewOf());
    expect(caption).to.equal('Who paid');
    expect(columns).to.deep.equal([
      {key: 'commissioner', title: 'Payer', numeric: false},
      {key: 'amount', title: 'Paid', numeric: true},
    ]);
    expect(rows[0]).to.deep.equal([
      {text: 'A', value: 'A'},
      {text: '£50.00', value: 50},
    ]);
  });

  it('has an empty cell where a row has no value', () => {
    const [item] = vegaViewOf().items;
    if (!item) throw new Error('no item');
    const {rows} = vegaTable(
      vegaViewOf({items: [{...item, row: {commissioner: 'A', amount: null}}]}),
    );
    expect(rows[0]?.[1]).to.deep.equal({text: '', value: null});
  });
});
