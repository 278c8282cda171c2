import {expect} from '@open-wc/testing';
import {histogramWords} from '../../src/describe/histogram-words.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';
import {textOf} from '../support/text-of.js';

describe('histogramWords', () => {
  const view = figureOfAmounts('histogram', [100, 3, 2, 2, 1], {columnWidth: 10});

  it('finds the heading in the numbers', () => {
    expect(histogramWords.heading(view)).to.equal(
      '4 of 5 commissioners are under £10. The rest stretch out to £100',
    );
  });

  it('says how to read the picture', () => {
    expect(histogramWords.reading(view, 'commissioner')).to.equal(
      'Each block is one commissioner. Blocks with nearly the same value stand on one another.',
    );
  });

  it('counts the fullest columns where there are several', () => {
    const said = textOf(
      histogramWords.sentence(figureOfAmounts('histogram', [1, 12, 25], {columnWidth: 10})),
    );
    expect(said).to.contain('. 3 columns are fullest, with 1 each.');
  });

  it('speaks in runs that hold its numbers', () => {
    expect(histogramWords.sentence(view).filter((run) => run.strong).length).to.be.greaterThan(0);
  });
});
