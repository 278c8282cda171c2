import {expect} from '@open-wc/testing';
import {linear} from '../../src/draw/linear.js';

describe('linear', () => {
  it('maps ends to ends and goes on beyond them', () => {
    const scale = linear([0, 10], [100, 0]);
    expect([0, 5, 10, 20].map(scale)).to.deep.equal([100, 50, 0, -100]);
  });

  it('puts everything in the middle when the domain has no width', () => {
    expect(linear([3, 3], [0, 10])(3)).to.equal(5);
  });
});
