import {expect} from '@open-wc/testing';
import {wilsonInterval} from '../../src/analysis/wilson-interval.js';

const rounded = (count: number, of: number) => {
  const {low, high} = wilsonInterval(count, of);
  return [low, high].map((end) => Number(end.toFixed(4)));
};

describe('wilsonInterval', () => {
  it('is what Newcombe (1998) prints for its four worked examples, method 3', () => {
    expect(rounded(81, 263)).to.deep.equal([0.2553, 0.3662]);
    expect(rounded(15, 148)).to.deep.equal([0.0624, 0.1605]);
    expect(rounded(0, 20)).to.deep.equal([0, 0.1611]);
    expect(rounded(1, 29)).to.deep.equal([0.0061, 0.1718]);
  });

  it('holds the part, and turns round with it', () => {
    for (const [count, of] of [
      [0, 1],
      [1, 1],
      [3, 7],
      [500, 1000],
    ] as const) {
      const {value, low, high} = wilsonInterval(count, of);
      expect(value).to.equal(count / of);
      expect(low).to.be.at.most(value);
      expect(high).to.be.at.least(value);
      const other = wilsonInterval(of - count, of);
      expect(other.low).to.be.closeTo(1 - high, 1e-12);
    }
  });

  it('stays inside 0 and 1, and reaches them only where nobody or everybody has it', () => {
    expect(wilsonInterval(0, 5).low).to.equal(0);
    expect(wilsonInterval(5, 5).high).to.equal(1);
    expect(wilsonInterval(1, 1000).low).to.be.greaterThan(0);
    expect(wilsonInterval(999, 1000).high).to.be.lessThan(1);
  });

  it('refuses parts of nothing and more than all', () => {
    expect(() => wilsonInterval(0, 0)).to.throw(RangeError, 'invalid of: 0');
    expect(() => wilsonInterval(6, 5)).to.throw(RangeError, 'invalid count: 6 (expected 0 to 5)');
    expect(() => wilsonInterval(-1, 5)).to.throw(RangeError, 'invalid count: -1');
    expect(() => wilsonInterval(NaN, 5)).to.throw(RangeError, 'invalid count: NaN');
  });
});
