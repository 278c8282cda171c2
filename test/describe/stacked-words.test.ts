import {expect} from '@open-wc/testing';
import {stackedWords} from '../../src/describe/stacked-words.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('stackedWords', () => {
  it('says of every £100 how much goes to the story', () => {
    const view = figureOfAmounts('stacked', [10, 30], {measure: 'share'});
    expect(stackedWords.heading(view)).to.equal(
      'Of every £100 spent, £25 goes to voluntary organisations',
    );
    expect(stackedWords.reading(view, 'commissioner')).to.contain('adds to 100%');
  });
});
