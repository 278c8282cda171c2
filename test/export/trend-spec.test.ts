import {expect} from '@open-wc/testing';
import {describeTrend} from '../../src/describe/trend.js';
import {trendSpec} from '../../src/export/trend-spec.js';
import {trendOf, type Paid} from '../support/trend-of.js';
import {vegaMarks} from '../support/vega-marks.js';

const paid: Paid = {
  A: {'2018-04': 10, '2018-05': null, '2018-06': 30},
  B: {'2018-04': 5, '2018-05': 6, '2018-06': 7},
};

describe('trendSpec', () => {
  it('has every number in its period, and a gap where there is none', async () => {
    for (const form of ['lines', 'bars'] as const) {
      const view = trendOf(paid, {form, highlight: ['A']});
      const {rows, warnings} = await vegaMarks(trendSpec(view, describeTrend(view)));
      const drawn = rows(form === 'lines' ? 'line' : 'rect');
      const numbers = drawn.filter(({value}) => value !== null);
      const all = view.series.flatMap(({id, points}) =>
        points.flatMap(({value}, at) =>
          value === undefined ? [] : [`${id} ${view.periods[at]?.id} ${value}`],
        ),
      );
      expect(
        numbers.map(({id, period, value}) => `${String(id)} ${String(period)} ${String(value)}`),
        form,
      ).to.have.members(all);
      expect(warnings).to.deep.equal([]);
    }
  });
  it('says that scales differ by letting them', () => {
    const view = trendOf(paid, {form: 'bars', scale: 'own'});
    expect(trendSpec(view, describeTrend(view))['resolve']).to.deep.equal({
      scale: {y: 'independent'},
    });
  });
});
