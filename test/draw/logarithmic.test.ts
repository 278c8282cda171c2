import {expect} from '@open-wc/testing';
import {logarithmic} from '../../src/draw/logarithmic.js';

describe('logarithmic', () => {
  it('puts equal ratios equally far apart', () => {
    const scale = logarithmic([1, 100], [0, 10]);
    expect(scale(10)).to.be.closeTo(5, 1e-12);
    expect(scale(1)).to.equal(0);
  });

  it('has no place for zero', () => {
    expect(() => logarithmic([0, 10], [0, 1])).to.throw(RangeError, 'invalid domain: 0 to 10');
  });
});
