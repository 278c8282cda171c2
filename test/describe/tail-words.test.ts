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
      'The commissioner with the most money is at the left, and the others follow in order. Each group says what part of all the money it holds.',
    );
  });

  it('speaks in runs that hold its numbers', () => {
    expect(tailWords.sentence(view).filter((run) => run.strong).length).to.be.greaterThan(0);
  });
});
