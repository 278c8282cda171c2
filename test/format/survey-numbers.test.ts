import {expect} from '@open-wc/testing';
import {averageText, gapText, percentText} from '../../src/format/survey-numbers.js';

describe('numbers of a survey', () => {
  it('have signs that are true minus signs, and none at nothing', () => {
    expect(averageText(2)).to.equal('2.00');
    expect(percentText(89.47)).to.equal('89%');
    expect([1.16, -0.05, 0, -0.001].map((gap) => gapText(gap, 2))).to.deep.equal([
      '+1.16',
      '−0.05',
      '0.00',
      '0.00',
    ]);
    expect(gapText(40.15, 0)).to.equal('+40');
  });
});
