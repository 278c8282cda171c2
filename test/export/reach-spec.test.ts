import {expect} from '@open-wc/testing';
import {describeReach} from '../../src/describe/reach.js';
import {reachView} from '../../src/elements/reach-view.js';
import {reachSpec} from '../../src/export/reach-spec.js';
import {reachAsked} from '../support/reach-of.js';
import {studySpend} from '../support/study-spend.js';
import {vegaMarks} from '../support/vega-marks.js';

describe('reachSpec', () => {
  it('has all 1,051 suppliers with their money and their commissioners, in both forms and on both scales', async () => {
    const spend = await studySpend('vcse-suppliers-2018-19');
    for (const form of ['reach', 'dependence'] as const) {
      for (const scale of ['log', 'linear'] as const) {
        const view = reachView(spend, reachAsked({form, scale}))!;
        const {rows, warnings} = await vegaMarks(reachSpec(view, describeReach(view)));
        const drawn = rows('symbol');
        const known = view.ordered.filter(
          ({largestShare}) => form === 'reach' || largestShare !== undefined,
        );
        expect(drawn.length).to.be.greaterThan(1000);
        expect(drawn.map(({id}) => id)).to.deep.equal(known.map(({id}) => id));
        expect(drawn.map(({amount}) => amount)).to.deep.equal(known.map(({amount}) => amount));
        expect(drawn.map(({commissioners}) => commissioners)).to.deep.equal(
          known.map(({commissioners}) => commissioners),
        );
        expect(warnings).to.deep.equal([]);
      }
    }
  });

  it('has one colour for each group, and another for what is highlighted', async () => {
    const spend = await studySpend('vcse-suppliers-2018-19');
    const view = reachView(spend, reachAsked({highlight: ['GB-CHC-207994']}))!;
    const {marks} = await vegaMarks(reachSpec(view, describeReach(view)));
    const colors = new Map<unknown, Set<unknown>>();
    for (const {row, fill} of marks('symbol')) {
      const group = row['highlighted'] === true ? 'highlighted' : row['quadrant'];
      colors.set(group, (colors.get(group) ?? new Set()).add(fill));
    }
    expect(colors.size).to.equal(5);
    expect([...colors.values()].map(({size}) => size)).to.deep.equal([1, 1, 1, 1, 1]);
    expect(new Set([...colors.values()].flatMap((each) => [...each])).size).to.equal(5);
  });
});
