import {expect} from '@open-wc/testing';
import {fewestFor} from '../../src/analysis/fewest-for.js';

describe('fewestFor', () => {
  it('counts from the largest until the part is reached', () => {
    expect(fewestFor([1, 6, 3], 0.5)).to.equal(1);
    expect(fewestFor([1, 6, 3], 0.9)).to.equal(2);
    expect(fewestFor([1, 6, 3], 1)).to.equal(3);
  });

  it('needs none when there is nothing', () => {
    expect(fewestFor([], 0.5)).to.equal(0);
    expect(fewestFor([0], 0.5)).to.equal(0);
  });
});
