import {expect} from '@open-wc/testing';
import {insightTable} from '../../src/describe/insight-table.js';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';

describe('insightTable', () => {
  it('has every theme, drawn or not, with all its numbers', async () => {
    const {columns, rows} = insightTable(await insightFigureAt(feedback));
    expect(columns.map(({title}) => title)).to.deep.equal([
      'Theme',
      'Family of themes',
      'Comments with a feeling',
      'Very negative',
      'Negative',
      'Neutral',
      'Positive',
      'Very positive',
      'Without a feeling',
      'Per cent negative',
      'Range from',
      'Range to',
    ]);
    expect(rows.length).to.equal(44);
    expect(rows[2]?.map(({text}) => text)).to.deep.equal([
      'Timeliness of care',
      'Access to medical care and support',
      ...['1,104', '75', '411', '153', '268', '197', '0', '44%', '41%', '47%'],
    ]);
    expect(
      rows
        .at(-1)
        ?.slice(-3)
        .map(({value}) => value),
    ).to.deep.equal([null, null, null]);
  });

  it('has theme and service of each square, and changes of a quarter', async () => {
    const view = await insightFigureAt(feedback, {form: 'matrix', period: '2022 Q3'});
    const {columns, rows} = insightTable(view);
    expect(columns.slice(0, 2).map(({key}) => key)).to.deep.equal(['theme', 'service']);
    expect(columns.slice(-2).map(({title}) => title)).to.deep.equal([
      'Change in points',
      'Clear change',
    ]);
    expect(rows.length).to.equal(view.all.length);
  });

  it('says why there is no number', async () => {
    const {rows} = insightTable(await insightFigureAt(exampleInsight));
    const waiting = rows.find(([theme]) => theme?.text === 'Waiting times') ?? [];
    const hidden = waiting.filter(({text}) => text === 'not published, to protect privacy');
    expect(hidden.length).to.equal(2);
    for (const {value} of hidden) expect(value).to.equal(null);
  });
});
