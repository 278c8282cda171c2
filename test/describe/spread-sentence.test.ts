import {expect} from '@open-wc/testing';
import {spreadSentence} from '../../src/describe/spread-sentence.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('spreadSentence', () => {
  it('counts those who share the highest place', () => {
    const runs = spreadSentence(figureOfAmounts('ranked', [9, 9, 1]));
    expect(runs.map(({text}) => text).join('')).to.equal(
      'Two commissioners are highest at £9; Place 2 is lowest at £1. The middle value is £9; half lie between £5 and £9.',
    );
  });

  it('compares one with nobody', () => {
    const runs = spreadSentence(figureOfAmounts('ranked', [9]));
    expect(runs.map(({text}) => text).join('')).to.equal('Place 0 is at £9.');
  });
});
