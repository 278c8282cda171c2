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

  it('speaks in runs that hold its numbers', () => {
    expect(rankedWords.sentence(view).filter((run) => run.strong).length).to.be.greaterThan(0);
  });
});
