import {expect} from '@open-wc/testing';
import {countTicks} from '../../src/draw/count-ticks.js';

describe('countTicks', () => {
  it('are the whole numbers of the study’s axis up to its highest', () => {
    expect(countTicks(51)).to.deep.equal([1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 50]);
  });

  it('end with the highest, and go on in hundreds', () => {
    expect(countTicks(2)).to.deep.equal([1, 2]);
    expect(countTicks(600).slice(-4)).to.deep.equal([100, 200, 300, 500]);
  });
});
