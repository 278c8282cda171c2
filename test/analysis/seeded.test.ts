import {expect} from '@open-wc/testing';
import {seeded} from '../../src/analysis/seeded.js';

describe('seeded', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const some = (seed: number) => Array.from({length: 5}, seeded(seed));
    expect(some(1)).to.deep.equal(some(1));
    expect(some(1)).not.to.deep.equal(some(2));
  });

  it('gives numbers from 0 to under 1, evenly spread', () => {
    const numbers = Array.from({length: 10_000}, seeded(42));
    expect(numbers.every((x) => x >= 0 && x < 1)).to.equal(true);
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = numbers.filter((x) => Math.floor(x * 10) === tenth).length;
      expect(count).to.be.within(881, 1119);
    }
  });

  it('refuses a seed that is not a whole number of 32 bits', () => {
    for (const seed of [-1, 0.5, NaN, 2 ** 32]) expect(() => seeded(seed)).to.throw(RangeError);
  });
});
