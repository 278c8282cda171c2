import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {groupsBetween} from '../../src/analysis/groups-between.js';

describe('groupsBetween', () => {
  it('puts a value at a threshold into the group above it', () => {
    const values = [100, 50, 10, 5];
    expect(groupsBetween(values, [10, 50], values)).to.deep.equal([
      {from: 50, count: 2, moneyShare: 150 / 165},
      {from: 10, to: 50, count: 1, moneyShare: 10 / 165},
      {to: 10, count: 1, moneyShare: 5 / 165},
    ]);
  });

  it('is one group when there is no threshold', () => {
    expect(groupsBetween([1, 2], [])).to.deep.equal([{count: 2}]);
  });

  it('loses no item and no money', () => {
    const values = fc.array(fc.integer({min: 1, max: 1000}), {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(
        values,
        fc.uniqueArray(fc.integer({min: 1, max: 1000}), {maxLength: 5}),
        (all, edges) => {
          const groups = groupsBetween(all, edges, all);
          expect(groups.reduce((sum, {count}) => sum + count, 0)).to.equal(all.length);
          expect(groups.reduce((sum, {moneyShare = 0}) => sum + moneyShare, 0)).to.be.closeTo(
            1,
            1e-9,
          );
        },
      ),
    );
  });
});
