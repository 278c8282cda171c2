import {expect} from '@open-wc/testing';
import {fineValue, shortValue} from '../../src/format/fine-value.js';

describe('fineValue', () => {
  it('has pence for pounds per head under £100', () => {
    expect(fineValue(19.094, 'pounds-per-head')).to.equal('£19.09');
    expect(fineValue(114.2, 'pounds-per-head')).to.equal('£114');
    expect(fineValue(14_400_000, 'pounds')).to.equal('£14.4M');
    expect(fineValue(0.125, 'share')).to.equal('12.5%');
  });
});

describe('shortValue', () => {
  it('has two figures for pounds per head', () => {
    const said = [114.2, 10, 9.96, 5.84, 1, 0.6, 0.28, 0].map((value) =>
      shortValue(value, 'pounds-per-head'),
    );
    expect(said).to.deep.equal(['£114', '£10', '£10', '£5.8', '£1.0', '£0.60', '£0.28', '£0']);
    expect(shortValue(14_400_000, 'pounds')).to.equal('£14.4M');
  });
});
