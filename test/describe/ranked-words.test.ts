import {expect} from '@open-wc/testing';
import {rankedWords} from '../../src/describe/ranked-words.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('rankedWords', () => {
  const view = figureOfAmounts('ranked', [100, 3, 2, 2, 1]);

  it('finds the heading in the numbers', () => {
    expect(rankedWords.heading(view)).to.equal(
      'Half of commissioners pay voluntary organisations £2 or less. One pays £100',
    );
  });

  it('says how to read the picture', () => {
    expect(rankedWords.reading(view, 'commissioner')).to.equal(
      'Each bar is one commissioner, in order. The small ones are drawn once more, larger, on a scale of their own.',
    );
  });

  it('never says all of the payments of those who make nearly all', () => {
    const {thresholds, ...steep} = figureOfAmounts('ranked', [997, 2, 1], {measure: 'share'});
    expect(thresholds).to.deep.equal([]);
    const line = {value: 0.2, count: 1, moneyShare: 0.997};
    expect(rankedWords.heading({...steep, thresholds: [line]})).to.equal(
      'One of 3 commissioners makes 99.7% of all payments to voluntary organisations',
    );
  });

  it('speaks in runs that hold its numbers', () => {
    expect(rankedWords.sentence(view).filter((run) => run.strong).length).to.be.greaterThan(0);
  });
});
