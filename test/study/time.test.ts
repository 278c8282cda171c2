import {expect} from '@open-wc/testing';
import {amountsBy} from '../../src/analysis/amounts-by.js';
import type {SpendMore} from '../../src/contract/read-spend-more.js';
import {trendTable} from '../../src/describe/trend-table.js';
import {trendView} from '../../src/elements/trend-view.js';
import {studySpend} from '../support/study-spend.js';
import {studySpendMore} from '../support/study-spend-more.js';
import {trendAsked} from '../support/trend-of.js';

const devon = 'E38000129';

describe('the study over time', () => {
  let months: SpendMore;
  before(async () => {
    months = await studySpendMore('ccg-monthly-2018-19');
  });

  for (const sector of ['vcse', 'nhs', 'local-authority'] as const) {
    it(`the twelve months of each commissioner’s payments to ${sector} add up to its year`, async () => {
      const year = amountsBy((await studySpend('ccg-spend-2018-19')).totals, 'commissioner', {
        sectors: [sector],
      });
      const view = trendView(months, trendAsked({sectors: [sector], length: 'years'}));
      expect(view?.series.length).to.equal(182);
      // These three have a little money without a date in the year, which is in no month.
      const undated = new Set(['E38000006', 'E38000147', 'E38000157']);
      for (const {id, name, points} of view?.series ?? []) {
        const whole = year.get(id)?.amount;
        const sum = whole?.kind === 'value' ? whole.value : NaN;
        const inMonths = points[0]?.value ?? NaN;
        if (undated.has(id)) expect(inMonths / sum, name).to.be.within(0.97, 1);
        else expect(inMonths, name).to.be.closeTo(sum, 0.011);
      }
    });
  }

  it('three months add up to each quarter of the quarterly document', async () => {
    const quarters = trendView(
      await studySpendMore('ccg-quarterly-2018-19'),
      trendAsked({sectors: ['vcse']}),
    );
    const added = trendView(months, trendAsked({sectors: ['vcse'], length: 'quarters'}));
    expect(added?.periods.map(({id}) => id)).to.deep.equal(quarters?.periods.map(({id}) => id));
    expect(added?.series.map(({id}) => id)).to.deep.equal(quarters?.series.map(({id}) => id));
    added?.series.forEach((one, i) =>
      one.points.forEach(({value}, at) =>
        expect(value).to.be.closeTo(quarters?.series[i]?.points[at]?.value ?? NaN, 0.011),
      ),
    );
  });

  it('Devon’s highest month is 9.8 times its lowest, and its highest quarter 1.6 times', () => {
    const asked = {measure: 'per-head', sectors: ['vcse'], highlight: [devon]} as const;
    const byMonth = trendView(months, trendAsked({...asked, length: 'months'}));
    const one = byMonth?.series.find(({id}) => id === devon);
    expect(one?.points[one.highest]?.value?.toFixed(2)).to.equal('19.09');
    expect(one?.points[one.lowest]?.value?.toFixed(2)).to.equal('1.95');
    const byQuarter = trendView(months, trendAsked(asked));
    expect(byQuarter?.length).to.equal('quarters');
    const values = byQuarter?.series
      .find(({id}) => id === devon)
      ?.points.map(({value = 0}) => value.toFixed(2));
    expect(values).to.include.members(['40.23', '25.16']);
  });

  it('Table 10: the number of commissioning bodies, 2014 to 2022', async () => {
    const bodies = await studySpendMore('commissioning-bodies-2014-2022');
    const view = trendView(bodies, trendAsked({of: 'all', measure: 'commissioners'}));
    if (!view) throw new Error('no figure');
    expect(
      trendTable(view).rows.map(([time, number]) => `${time?.text ?? ''} ${number?.text ?? ''}`),
    ).to.deep.equal([
      'April 2014 211',
      'April 2015 210',
      'April 2016 209',
      'April 2017 207',
      'April 2018 195',
      'April 2019 191',
      'April 2020 135',
      'April 2021 106',
      'July 2022 42',
    ]);
    expect(view.events.map(({at}) => view.periods[at]?.id)).to.deep.equal([
      '2018-04',
      '2020-04',
      '2021-04',
      '2022-07',
    ]);
  });
});
