import {expect} from '@open-wc/testing';
import {positive} from '../../src/elements/positive.js';

describe('positive', () => {
  it('takes numbers over 0, or from the least that may stand there', () => {
    expect(positive('large', 3)).to.equal(3);
    expect(positive('label-top', 0, 0)).to.equal(0);
    for (const wrong of [0, -1, NaN, Infinity])
      expect(() => positive('large', wrong)).to.throw(RangeError, `invalid large: ${wrong}`);
  });
});
