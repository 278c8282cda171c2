import {expect} from '@open-wc/testing';
import {stackedWords} from '../../src/describe/stacked-words.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';
import {textOf} from '../support/text-of.js';

describe('stackedWords', () => {
  it('says of every £100 how much goes to the story', () => {
    const view = figureOfAmounts('stacked', [10, 30], {measure: 'share'});
    expect(stackedWords.heading(view)).to.equal(
      'Of every £100 spent, £25 goes to voluntary organisations',
    );
    const [story, ...others] = view.bands;
    const even = {...view, bands: [{...story!, share: 57 / 100}, ...others]};
    expect(stackedWords.heading(even)).to.contain('spent, £57 goes to');
    expect(stackedWords.reading(view, 'commissioner')).to.contain('adds to 100%');
  });

  it('names no place for the most where all get the same', () => {
    const view = figureOfAmounts('stacked', [10, 30], {measure: 'share', highlight: ['C1']});
    expect(textOf(stackedWords.sentence(view))).to.contain(
      ' Voluntary organisations get the same part everywhere: 25.0%. In Place 1 they get 25.0%, equal 1st of 2.',
    );
  });
});
