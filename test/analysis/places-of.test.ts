import {expect} from '@open-wc/testing';
import {placesOf} from '../../src/analysis/places-of.js';

describe('placesOf', () => {
  it('has the place of each body', () => {
    expect([...placesOf([7, 3])]).to.deep.equal([
      [7, 0],
      [3, 1],
    ]);
  });
});
