import {expect} from '@open-wc/testing';
import {bootstrap} from '../../src/analysis/bootstrap.js';
import {gini} from '../../src/analysis/gini.js';
import {topShare} from '../../src/analysis/top-share.js';

/**
 * Of 1, 2 and 6 there are 27 resamples, all as likely. Their Gini indexes, worked out by hand: 0 in 3 of 27, 2/15 (1 2 2),
 * 1/6 (1 1 2), 4/21 (2 6 6), 10/39 (1 6 6) and 4/15 (2 2 6) in 3 each, 10/27 (1 2 6) in 6, 5/12 (1 1 6) in 3.
 */
const three = [1, 2, 6];

describe('bootstrap', () => {
  it('finds the percentiles of all resamples, which can be listed for three values', () => {
    const wide = bootstrap(three, gini, {seed: 1, times: 5000});
    expect(wide?.value).to.be.closeTo(10 / 27, 1e-12);
    expect(wide?.low).to.be.closeTo(0, 1e-12);
    expect(wide?.high).to.be.closeTo(5 / 12, 1e-12);
    // A quarter of the resamples lies under: 6 of 27 are up to 2/15, 9 of 27 up to 1/6.
    const middle = bootstrap(three, gini, {seed: 1, times: 5000, level: 0.5});
    expect(middle?.low).to.be.closeTo(1 / 6, 1e-12);
    expect(middle?.high).to.be.closeTo(10 / 27, 1e-12);
  });

  it('gives the same for the same seed, and no width where all have the same', () => {
    const once = () => bootstrap([5, 8, 1, 9, 4], gini, {seed: 7, times: 200});
    expect(once()).to.deep.equal(once());
    const equal = bootstrap([4, 4, 4], (x) => topShare(x, 1), {seed: 1, times: 50});
    expect(equal?.low).to.equal(1 / 3);
    expect(equal?.high).to.equal(1 / 3);
  });

  it('comes near the normal interval of a mean, of which the standard error is known', () => {
    // 1 to 100: standard deviation 28.866, so 1.96 standard errors of the mean of 100 are 5.658.
    const values = Array.from({length: 100}, (_, i) => i + 1);
    const mean = (x: ArrayLike<number>) => Array.from(x).reduce((a, b) => a + b, 0) / x.length;
    const interval = bootstrap(values, mean, {seed: 3, times: 4000});
    expect(interval?.low).to.be.closeTo(50.5 - 5.658, 0.5);
    expect(interval?.high).to.be.closeTo(50.5 + 5.658, 0.5);
  });

  it('is nothing when the measure is, and refuses what it cannot do', () => {
    expect(bootstrap([], gini, {seed: 1})).to.equal(undefined);
    expect(() => bootstrap(three, gini, {seed: 1, times: 0})).to.throw(RangeError, 'invalid times');
    expect(() => bootstrap(three, gini, {seed: 1, level: 95})).to.throw(
      RangeError,
      'invalid level',
    );
    expect(() => bootstrap(three, gini, {seed: -1})).to.throw(RangeError, 'invalid seed');
  });
});
