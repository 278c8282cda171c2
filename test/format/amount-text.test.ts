import {expect} from '@open-wc/testing';
import {amountText} from '../../src/format/amount-text.js';

describe('amountText', () => {
  it('writes pounds at a glance, or with the decimals of the unit', () => {
    const pounds = {kind: 'pounds'} as const;
    expect(
      [4e6, 1.9e6, 700_000, 32_000, 20.5, 0].map((value) => amountText(value, pounds)),
    ).to.deep.equal(['£4M', '£1.9M', '£700,000', '£32,000', '£20.5', '£0']);
    expect(amountText(38.0921, {kind: 'pounds', decimals: 2})).to.equal('£38.09');
    expect(amountText(-2e6, pounds)).to.equal('−£2M');
  });

  it('writes percentages and counts', () => {
    expect(amountText(2.823, {kind: 'percent', decimals: 1})).to.equal('2.8%');
    expect(amountText(1, {kind: 'percent'})).to.equal('1%');
    expect(amountText(1051, {kind: 'count'})).to.equal('1,051');
    expect(amountText(0.1857, {kind: 'ratio', decimals: 2})).to.equal('0.19');
  });

  it('never writes nothing for something', () => {
    expect(amountText(0.0317, {kind: 'percent', decimals: 1})).to.equal('0.03%');
  });
});
