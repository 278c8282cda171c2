import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {rank} from '../../src/analysis/rank.js';

describe('rank', () => {
  it('gives equal values one rank and skips the next', () => {
    expect(rank([5, 9, 5, 1])).to.deep.equal([
      {rank: 2, ties: 2},
      {rank: 1, ties: 1},
      {rank: 2, ties: 2},
      {rank: 4, ties: 1},
    ]);
  });

  it('has nothing to rank among none', () => {
    expect(rank([])).to.deep.equal([]);
  });

  it('is one more than the number of higher values, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 9}), {maxLength: 30}), (values) => {
        rank(values).forEach((place, i) => {
          const own = values[i] ?? 0;
          expect(place.rank).to.equal(values.filter((other) => other > own).length + 1);
          expect(place.ties).to.equal(values.filter((other) => other === own).length);
        });
      }),
    );
  });
});
