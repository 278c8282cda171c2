import {expect} from '@open-wc/testing';
import {tailWords} from '../../src/describe/tail-words.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('tailWords', () => {
  const view = figureOfAmounts('tail', [100, 3, 2, 2, 1], {thresholds: [50, 2]});

  it('finds the heading in the numbers', () => {
    expect(tailWords.heading(view)).to.equal(
      'Half of commissioners pay voluntary organisations £2 or less. One pays £100',
    );
  });

  it('says how to read the picture', () => {
    expect(tailWords.reading(view, 'commissioner')).to.equal(
      'Each commissioner stands in order of its money, the largest at the left. The groups say how much of all the money they hold together.',
    );
  });

  it('speaks in runs that hold its numbers', () => {
    expect(tailWords.sentence(view).filter((run) => run.strong).length).to.be.greaterThan(0);
  });
});
