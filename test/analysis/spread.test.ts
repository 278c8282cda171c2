import {expect} from '@open-wc/testing';
import {spread} from '../../src/analysis/spread.js';

describe('spread', () => {
  it('follows R’s default, definition 7', () => {
    expect(spread([4, 1, 3, 2])).to.deep.equal({
      lowest: 1,
      q1: 1.75,
      median: 2.5,
      q3: 3.25,
      highest: 4,
    });
  });

  it('sorts numbers as numbers', () => {
    expect(spread([10, 9, 100])?.median).to.equal(10);
  });

  it('is one value five times for one value, and nothing for none', () => {
    expect(spread([7])).to.deep.equal({lowest: 7, q1: 7, median: 7, q3: 7, highest: 7});
    expect(spread([])).to.equal(undefined);
  });
});
