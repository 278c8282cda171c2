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
});
