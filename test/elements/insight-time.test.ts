import {expect} from '@open-wc/testing';
import {readInsight} from '../../src/contract/read-insight.js';
import {feedback, insightFigureAt, insightFigureOf, insightWith} from '../support/insights.js';

describe('insightTime', () => {
  it('has the comments of the source by quarter, and the change from the quarter before', async () => {
    const {items} = await insightFigureAt(feedback, {form: 'time'});
    expect(
      items.map(({id, base, uncoded}) => [
        id,
        (base.kind === 'value' ? base.value : 0) + (uncoded.kind === 'value' ? uncoded.value : 0),
      ]),
    ).to.deep.equal([
      ['2021 Q1', 5],
      ['2021 Q2', 143],
      ['2021 Q3', 1154],
      ['2021 Q4', 1534],
      ['2022 Q1', 2035],
      ['2022 Q2', 1757],
      ['2022 Q3', 1280],
    ]);
    expect(items[0]).not.to.have.property('share');
    expect(items[1]).not.to.have.property('change');
    expect(items.at(-1)?.change?.clear).to.equal(true);
  });

  it('has one theme over time', async () => {
    const {items, only} = await insightFigureAt(feedback, {
      form: 'time',
      theme: 'timeliness-of-care',
    });
    const all = items.reduce((sum, {base}) => sum + (base.kind === 'value' ? base.value : 0), 0);
    expect(all).to.equal(1104);
    expect(only.theme?.name).to.equal('Timeliness of care');
  });

  it('keeps the place of a quarter that is missing, in either way of counting them', async () => {
    const ids = async (...periods: readonly string[]) => {
      const rows = periods.map((period) => ({feeling: 'negative' as const, period, count: 30}));
      const document = await readInsight(insightWith(rows));
      return insightFigureOf(document, {form: 'time'}).items.map(
        ({id, base}) => `${id} ${base.kind}`,
      );
    };
    expect(await ids('2021 Q4', '2022 Q2')).to.deep.equal([
      '2021 Q4 value',
      '2022 Q1 missing',
      '2022 Q2 value',
    ]);
    expect(await ids('2021-22 Q3', '2022-23 Q1')).to.deep.equal([
      '2021-22 Q3 value',
      '2021-22 Q4 missing',
      '2022-23 Q1 value',
    ]);
    expect(await ids('2021-11', '2022-01')).to.deep.equal([
      '2021-11 value',
      '2021-12 missing',
      '2022-01 value',
    ]);
  });
});
