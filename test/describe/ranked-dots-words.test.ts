import {expect} from '@open-wc/testing';
import {rankedDotsWords} from '../../src/describe/ranked-dots-words.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';
import {textOf} from '../support/text-of.js';

describe('rankedDotsWords', () => {
  it('says which quarters the sites cover', () => {
    const view = figureOfAmounts('ranked', [8, 7, 6, 5, 4, 3, 2, 1], {sites: [1, 3, 5, 8]});
    expect(rankedDotsWords.heading(view)).to.equal(
      'Four sites cover all four quarters of the range',
    );
    expect(rankedDotsWords.reading(view, 'commissioner')).to.contain('name is withheld');
  });

  it('says of one site where it is', () => {
    const view = figureOfAmounts('ranked', [8, 7, 6, 5, 4, 3, 2, 1], {sites: [3]});
    expect(textOf(rankedDotsWords.sentence(view))).to.contain(
      ' or less. The site is in the second quarter.',
    );
  });

  it('speaks of no highest quarter of fewer than four, and names nobody beside a site', () => {
    const quarters = figureOfAmounts('ranked', [8, 7, 1], {quartiles: true});
    expect(textOf(rankedDotsWords.sentence(quarters))).to.contain('Place 0 is highest at £8;');
    const sites = figureOfAmounts('ranked', [8, 7, 1], {sites: [1]});
    expect(textOf(rankedDotsWords.sentence(sites))).to.equal('The site is in the second quarter.');
  });

  it('speaks of the spread where there are no quarters', () => {
    const view = figureOfAmounts('ranked', [8, 1], {scale: 'log'});
    expect(rankedDotsWords.sentence(view)[0]?.text).to.equal('Place 0 is highest at ');
  });
});
