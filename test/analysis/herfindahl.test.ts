import {expect} from '@open-wc/testing';
import {herfindahl} from '../../src/analysis/herfindahl.js';

describe('herfindahl', () => {
  it('is 1/n when n suppliers have equal spend', () => {
    expect(herfindahl([25, 25, 25, 25])).to.equal(0.25);
  });

  it('is 1 when one supplier has it all, and nothing when nothing was spent', () => {
    expect(herfindahl([8])).to.equal(1);
    expect(herfindahl([0, 0])).to.equal(undefined);
  });

  it('rejects a net credit', () => {
    expect(() => herfindahl([5, -1])).to.throw(RangeError, 'invalid spend: -1');
  });
});
