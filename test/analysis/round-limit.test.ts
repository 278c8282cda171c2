import {expect} from '@open-wc/testing';
import {roundLimit} from '../../src/analysis/round-limit.js';

describe('roundLimit', () => {
  it('is £60 for a middle value of £21.66', () => {
    expect(roundLimit(21.66)).to.equal(60);
  });

  it('takes a round number as it stands', () => {
    expect(roundLimit(100)).to.equal(300);
    expect(roundLimit(0.01)).to.equal(0.03);
  });

  it('is 0 when there is no middle to speak of', () => {
    expect(roundLimit(0)).to.equal(0);
    expect(roundLimit(-1)).to.equal(0);
  });
});
