import {expect} from '@open-wc/testing';
import {differenceInterval} from '../../src/analysis/difference-interval.js';

const rounded = (now: [number, number], before: [number, number]) => {
  const of = ([count, all]: [number, number]) => ({count, of: all});
  const {low, high} = differenceInterval(of(now), of(before));
  return [low, high].map((end) => Number(end.toFixed(4)));
};

describe('differenceInterval', () => {
  it('is what Newcombe (1998) prints for its worked examples, method 10', () => {
    expect(rounded([56, 70], [48, 80])).to.deep.equal([0.0524, 0.3339]);
    expect(rounded([9, 10], [3, 10])).to.deep.equal([0.1705, 0.809]);
    expect(rounded([10, 10], [0, 20])).to.deep.equal([0.6791, 1]);
    expect(rounded([10, 10], [0, 10])).to.deep.equal([0.6075, 1]);
  });

  it('turns round when the two change places, and holds 0 where they are the same', () => {
    const [now, before] = [
      {count: 3, of: 30},
      {count: 9, of: 40},
    ];
    const one = differenceInterval(now, before);
    const other = differenceInterval(before, now);
    expect(other.low).to.be.closeTo(-one.high, 1e-12);
    const same = differenceInterval(now, now);
    expect(same.value).to.equal(0);
    expect(same.low).to.be.lessThan(0);
    expect(same.high).to.be.greaterThan(0);
  });
});
