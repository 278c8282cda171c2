import {expect} from '@open-wc/testing';
import {rankedDotsWords} from '../../src/describe/ranked-dots-words.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('rankedDotsWords', () => {
  it('says which quarters the sites cover', () => {
    const view = figureOfAmounts('ranked', [8, 7, 6, 5, 4, 3, 2, 1], {sites: [1, 3, 5, 8]});
    expect(rankedDotsWords.heading(view)).to.equal(
      'Four sites cover all four quarters of the range',
    );
    expect(rankedDotsWords.reading(view, 'commissioner')).to.contain('name is withheld');
  });

  it('speaks of the spread where there are no quarters', () => {
    const view = figureOfAmounts('ranked', [8, 1], {scale: 'log'});
    expect(rankedDotsWords.sentence(view)[0]?.text).to.equal('Place 0 is highest at ');
  });
});
