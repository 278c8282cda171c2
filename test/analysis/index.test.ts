import {expect} from '@open-wc/testing';
import * as analysis from '../../src/analysis/index.js';

describe('analysis', () => {
  const {above, fewestFor, gini, herfindahl, lorenzCurve, rank, spread, topShare} = analysis;

  it('takes typed columns, and gives for them what it gives for lists', () => {
    const list = [60, 10, 10, 20];
    for (const column of [Float64Array.from(list), Int32Array.from(list), list]) {
      expect(above(column, 10, column)).to.deep.equal({value: 10, count: 2, moneyShare: 0.8});
      expect(fewestFor(column, 0.8)).to.equal(2);
      expect(gini(column)).to.be.closeTo(0.4, 1e-12);
      expect(herfindahl(column)).to.be.closeTo(0.42, 1e-12);
      expect(lorenzCurve(column).map(([, held]) => held)).to.deep.equal([0, 0.1, 0.2, 0.4, 1]);
      expect(rank(column).map((each) => each.rank)).to.deep.equal([1, 3, 3, 2]);
      expect(spread(column)?.median).to.equal(15);
      expect(topShare(column, 1)).to.equal(0.6);
    }
  });

  it('refuses in a typed column what it refuses in a list', () => {
    expect(() => gini(Float64Array.of(1, -1))).to.throw(RangeError, 'invalid amount: -1');
    expect(() => herfindahl(Float64Array.of(1, Number.NaN))).to.throw(RangeError);
  });

  it('changes no column that it is given', () => {
    const column = Float64Array.of(3, 1, 2);
    gini(column);
    rank(column);
    spread(column);
    topShare(column, 1);
    expect([...column]).to.deep.equal([3, 1, 2]);
  });
});
