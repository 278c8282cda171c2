import {expect} from '@open-wc/testing';
import {trendTable} from '../../src/describe/trend-table.js';
import {trendOf} from '../support/trend-of.js';

describe('trendTable', () => {
  it('has a row for each commissioner, a column for each period, and those without figures last', () => {
    const view = trendOf({
      A: {'2018-19 Q1': 10, '2018-19 Q2': null},
      B: {'2018-19 Q1': 20, '2018-19 Q2': 30},
      C: {'2018-19 Q1': null, '2018-19 Q2': null},
    });
    const {columns, rows} = trendTable(view);
    expect(columns.map(({key}) => key)).to.deep.equal([
      'name',
      '2018-19 Q1',
      '2018-19 Q2',
      'average',
    ]);
    expect(rows.map((row) => row.map(({text}) => text))).to.deep.equal([
      ['Place B', '£20', '£30', '£25'],
      ['Place A', '£10', 'no data', '£10'],
      ['Place C', 'no data', 'no data', ''],
    ]);
    expect(rows[1]?.map(({value}) => value)).to.deep.equal(['Place A', 10, null, 10]);
  });

  it('goes down the periods for one alone, with what happened', () => {
    const events = [{date: '2018-04', label: 'A merger'}];
    const {columns, rows} = trendTable(
      trendOf({A: {'2018-04': 1, '2018-05': 2}}, {length: 'months'}, {events}),
    );
    expect(columns.map(({title}) => title)).to.deep.equal([
      'Time',
      'Payments to all suppliers',
      'What happened',
    ]);
    expect(rows.map((row) => row.map(({text}) => text))).to.deep.equal([
      ['April 2018', '£1', 'A merger'],
      ['May 2018', '£2', ''],
    ]);
  });

  it('holds nothing of a suppressed number', () => {
    const view = trendOf(
      {A: {'2018-04': 1, '2018-05': 2}, B: {'2018-04': 1, '2018-05': 2}},
      {length: 'months'},
    );
    const series = view.series.map((one) => ({
      ...one,
      points: [{value: 1}, {why: 'suppressed' as const}],
    }));
    expect(trendTable({...view, series}).rows[0]?.[2]).to.deep.equal({
      text: 'not published, to protect privacy',
      value: null,
    });
  });
});
