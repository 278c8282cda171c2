import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {lorenzCurve} from '../../src/analysis/lorenz-curve.js';

describe('lorenzCurve', () => {
  it('adds up from the smallest', () => {
    expect(lorenzCurve([6, 1, 3])).to.deep.equal([
      [0, 0],
      [1 / 3, 0.1],
      [2 / 3, 0.4],
      [1, 1],
    ]);
  });

  it('is empty when there is nothing to share, and refuses debts', () => {
    expect(lorenzCurve([])).to.deep.equal([]);
    expect(lorenzCurve([0])).to.deep.equal([]);
    expect(() => lorenzCurve([1, -1])).to.throw(RangeError, 'invalid amount: -1');
  });

  it('never rises above the line of equality', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 1000}), {maxLength: 40}), (amounts) => {
        for (const [x, y] of lorenzCurve(amounts)) expect(y).to.be.at.most(x + 1e-9);
      }),
    );
  });
});
