import {expect} from '@open-wc/testing';
import {scorecardTable} from '../../src/describe/scorecard-table.js';
import {scorecardQuartiles} from '../../src/elements/scorecard-quartiles.js';
import {
  exampleScorecard,
  measuresAt,
  measuresOf,
  plainOptions,
  scorecardAt,
  scorecardWith,
} from '../support/scorecards.js';

describe('scorecardTable', () => {
  it('has a row a measure and a column only for what is there', async () => {
    const table = scorecardTable(await measuresAt(exampleScorecard));
    expect(table.rows.length).to.equal(9);
    const keys = table.columns.map(({key}) => key);
    expect(keys.slice(0, 4)).to.deep.equal(['measure', 'perspective', 'value', 'qualifier']);
    const plain = scorecardTable(await measuresOf(scorecardWith([{}])));
    expect(plain.columns.map(({key}) => key)).to.deep.equal([
      'measure',
      'perspective',
      'value',
      'unit',
      'status',
    ]);
  });

  it('holds no suppressed number', async () => {
    const table = scorecardTable(
      await measuresOf(scorecardWith([{value: null, valueStatus: 'low'}])),
    );
    expect(table.rows[0]?.[2]).to.deep.equal({
      text: 'not published, to protect privacy',
      value: null,
    });
  });

  it('holds every quartile of Table 4', async () => {
    const view = scorecardQuartiles(
      await scorecardAt('/datasets/scorecard-table-4.json'),
      plainOptions,
    );
    if (!view) throw new Error('no figure');
    const table = scorecardTable(view);
    expect(table.rows.length).to.equal(15);
    expect(table.rows[0]?.map(({text}) => text).join(' ')).to.equal('O Study sites 2 3 3 3 1 4 4');
  });
});
