import {expect} from '@open-wc/testing';
import {placeInSpread} from '../../src/analysis/place-in-spread.js';

describe('placeInSpread', () => {
  const spread = {middle: 10, lower: 6, upper: 12};

  it('puts the ends of the spread at a quarter and three quarters, whatever their distance', () => {
    expect([6, 8, 10, 11, 12].map((value) => placeInSpread(value, spread))).to.deep.equal([
      0.25, 0.375, 0.5, 0.625, 0.75,
    ]);
  });

  it('ends at 0 and 1', () => {
    expect(placeInSpread(-100, spread)).to.equal(0);
    expect(placeInSpread(100, spread)).to.equal(1);
  });

  it('has no place without a spread', () => {
    expect(placeInSpread(9, {middle: 10})).to.equal(undefined);
    expect(placeInSpread(10, {middle: 10})).to.equal(0.5);
  });
});
