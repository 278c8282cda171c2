import {expect} from '@open-wc/testing';
import {unexplained} from '../../src/analysis/unexplained.js';

describe('unexplained', () => {
  it('is what the parts do not reach', () => {
    expect(unexplained(4, [1.9, 1, 0.7])).to.be.closeTo(0.4, 1e-12);
  });

  it('is nothing when the parts reach the total, or go beyond it', () => {
    expect(unexplained(0.3, [0.1, 0.2])).to.equal(undefined);
    expect(unexplained(1, [2])).to.equal(undefined);
  });

  it('is not known when a part is not', () => {
    expect(unexplained(4, [1, undefined])).to.equal(undefined);
  });
});
