import {expect} from '@open-wc/testing';
import {boundText} from '../../src/format/bound-text.js';

describe('boundText', () => {
  it('writes counts, pounds, shares and percentages', () => {
    expect(boundText(7908, 'count')).to.equal('7,908');
    expect(boundText(3.47, 'count')).to.equal('3.5');
    expect(boundText(1_234_567, 'pounds')).to.equal('£1.2M');
    expect(boundText(0.2917, 'share')).to.equal('29.2%');
    expect(boundText(29.17, 'percent')).to.equal('29.2%');
  });
});
