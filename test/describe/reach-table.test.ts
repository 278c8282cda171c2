import {expect} from '@open-wc/testing';
import {reachTable} from '../../src/describe/reach-table.js';
import {reachOf} from '../support/reach-of.js';

describe('reachTable', () => {
  it('holds every supplier, most money first, with what the figure shows', () => {
    const {columns, rows} = reachTable(
      reachOf([
        [10, 1],
        [90.5, 3, 0.5],
      ]),
    );
    expect(columns.map(({key}) => key)).to.deep.equal([
      'rank',
      'name',
      'amount',
      'commissioners',
      'reachRank',
      'largestShare',
    ]);
    expect(rows.map((row) => row.map(({text}) => text))).to.deep.equal([
      ['1', 'Charity 1', '£90.50', '3', '1', '50.0%'],
      ['2', 'Charity 0', '£10.00', '1', '2', ''],
    ]);
    expect(rows[0]?.map(({value}) => value)).to.deep.equal([1, 'Charity 1', 90.5, 3, 1, 0.5]);
  });

  it('puts those without a number last, with the reason and no value', () => {
    const view = reachOf([[10, 1]]);
    const withheld = [{id: 'Y', name: 'Hidden', kind: 'suppressed'}] as const;
    expect(reachTable({...view, withheld}).rows.at(-1)).to.deep.equal([
      {text: '', value: null},
      {text: 'Hidden', value: 'Hidden'},
      {text: 'not published, to protect privacy', value: null},
      {text: '', value: null},
      {text: '', value: null},
    ]);
  });

  it('names the largest commissioner where the document does', () => {
    const view = reachOf([[10, 1]]);
    const ordered = view.ordered.map((item) => ({
      ...item,
      payers: [{id: 'A', name: 'Leeds', amount: 10}],
    }));
    const {columns, rows} = reachTable({...view, ordered});
    const at = columns.findIndex(({key}) => key === 'largestCommissioner');
    expect(rows[0]?.[at]?.text).to.equal('Leeds');
  });
});
