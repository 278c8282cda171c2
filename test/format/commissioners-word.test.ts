import {expect} from '@open-wc/testing';
import {commissionersWord} from '../../src/format/commissioners-word.js';

describe('commissionersWord', () => {
  it('counts one and many', () => {
    expect(commissionersWord(1)).to.equal('1 commissioner');
    expect(commissionersWord(28)).to.equal('28 commissioners');
  });
});
