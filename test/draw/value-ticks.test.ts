import {expect} from '@open-wc/testing';
import {valueTicks} from '../../src/draw/value-ticks.js';

describe('valueTicks', () => {
  it('gives three to five round values from 0', () => {
    expect(valueTicks(433, 'pounds-per-head', 'en').map(({text}) => text)).to.deep.equal([
      '£0',
      '£100',
      '£200',
      '£300',
      '£400',
    ]);
    expect(valueTicks(0.292, 'share', 'en').map(({text}) => text)).to.deep.equal([
      '0%',
      '10%',
      '20%',
    ]);
  });

  it('counts in whole numbers', () => {
    expect(valueTicks(2, 'count', 'en').map(({text}) => text)).to.deep.equal(['0', '1', '2']);
  });
});
