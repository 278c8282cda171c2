import {expect} from '@open-wc/testing';
import {firstMeasure, measuresAt, scorecardWith} from '../support/scorecards.js';

describe('measureItem', () => {
  it('gives status, gap and share of the target on unrounded values', async () => {
    const item = await firstMeasure(
      scorecardWith([{value: 19.96, target: 20, polarity: 'higher', decimals: 0}]),
    );
    expect(item.status).to.equal('short');
    expect(item.gap).to.be.closeTo(0.04, 1e-9);
    expect(item.reached).to.be.closeTo(0.998, 1e-9);
  });

  it('judges nothing without a target, a figure, or a way that is better', async () => {
    expect((await firstMeasure(scorecardWith([{value: 1}]))).status).to.equal(undefined);
    expect((await firstMeasure(scorecardWith([{value: 1, target: 2}]))).status).to.equal(
      'unjudged',
    );
    for (const valueStatus of ['x', 'c', 'low']) {
      const item = await firstMeasure(
        scorecardWith([{value: null, valueStatus, target: 2, polarity: 'higher'}]),
      );
      expect(item.status).to.equal(undefined);
      expect(item.stated).to.equal(undefined);
      expect(item.cell.kind).to.equal(valueStatus === 'x' ? 'missing' : 'suppressed');
      expect(item.target).to.deep.equal({from: 2});
    }
  });

  it('works out quartiles, ninth tenth, rank and order from four comparisons on', async () => {
    const comparisons = [1, 2, 3, 4, 5].map((value) => ({
      measure: 'm0',
      organisation: value === 4 ? 'us' : `o${value}`,
      name: `O${value}`,
      value,
    }));
    const item = await firstMeasure(
      scorecardWith([{value: 4}], {comparisons}, {comparator: 'places'}),
    );
    expect(item.compared).to.deep.equal({
      name: 'the middle of 5 places',
      middle: 3,
      lower: 2,
      upper: 4,
      quartiles: true,
      lowest: 1,
      highest: 5,
      ninth: 4.6,
      count: 5,
    });
    expect(item.place).to.equal('in');
    expect(item.rank).to.deep.equal({rank: 2, ties: 1});
    expect(item.order).to.equal(0.75);
    const few = await firstMeasure(
      scorecardWith([{value: 4}], {comparisons: comparisons.slice(0, 3)}, {comparator: 'places'}),
    );
    expect(few.compared).to.deep.equal({name: 'the middle of 3 places', middle: 2, count: 3});
    expect(few.rank).to.equal(undefined);
  });

  it('never ranks or places one whose figure is suppressed, nor counts others’ suppressed ones', async () => {
    const comparisons = [1, 2, 3, 4].map((value) => ({
      measure: 'm0',
      organisation: `o${value}`,
      name: `O${value}`,
      value,
    }));
    const hidden = {measure: 'm0', organisation: 'h', name: 'H', value: null, valueStatus: 'c'};
    const item = await firstMeasure(
      scorecardWith([{value: null, valueStatus: 'c'}], {comparisons: [...comparisons, hidden]}),
    );
    expect(item.place).to.equal(undefined);
    expect(item.rank).to.equal(undefined);
    expect(item.order).to.equal(undefined);
    expect(item.compared?.count).to.equal(4);
  });

  it('always gives the parts that do not reach the total a rest', async () => {
    const view = await measuresAt('/datasets/scorecard-framework-2022.json');
    const bradford = view.items.find(({id}) => id === 'bradford-one-percent');
    expect(bradford?.parts.map(({name, value}) => [name, value])).to.deep.equal([
      ['winter pressures', 1_900_000],
      ['grants', 1_000_000],
      ['other sources', 700_000],
    ]);
    expect(bradford?.rest).to.equal(400_000);
    expect(bradford?.gap).to.equal(6_000_000);
    expect(bradford?.reached).to.equal(0.4);
  });
});
