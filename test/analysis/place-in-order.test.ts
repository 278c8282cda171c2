import {expect} from '@open-wc/testing';
import {placeInOrder} from '../../src/analysis/place-in-order.js';

describe('placeInOrder', () => {
  it('puts the lowest at 0, the quartiles at their quarters, the highest at 1', () => {
    const values = [5, 1, 3, 2, 4];
    expect(values.map((value) => placeInOrder(values, value))).to.deep.equal([
      1, 0, 0.5, 0.25, 0.75,
    ]);
  });

  it('gives equal values the middle of their places', () => {
    expect(placeInOrder([1, 2, 2, 3], 2)).to.equal(0.5);
  });

  it('places a value between its neighbours, and one beyond the ends at the end', () => {
    expect(placeInOrder([0, 10, 20], 15)).to.equal(0.75);
    expect(placeInOrder([0, 10, 20], -1)).to.equal(0);
    expect(placeInOrder([0, 10, 20], 21)).to.equal(1);
    expect(placeInOrder([7], 7)).to.equal(0.5);
  });
});
