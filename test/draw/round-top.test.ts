import {expect} from '@open-wc/testing';
import {roundTop} from '../../src/draw/round-top.js';

describe('roundTop', () => {
  it('is the next round number at or over the highest', () => {
    expect([57.22, 60, 61, 0.7, 3.76, 185e6].map(roundTop)).to.deep.equal([
      60, 60, 80, 0.8, 4, 200e6,
    ]);
  });

  it('leaves room where nothing is over zero', () => {
    expect(roundTop(0)).to.equal(1);
  });
});
