import {expect} from '@open-wc/testing';
import {insightMatrixWords} from '../../src/describe/insight-matrix-words.js';
import {feedback, insightFigureAt} from '../support/insights.js';
import {textOf} from '../support/text-of.js';

describe('insightMatrixWords', () => {
  it('says the highest square, and how many have a share', async () => {
    const {heading, subtitle, sentence} = insightMatrixWords(
      await insightFigureAt(feedback, {form: 'matrix'}),
    );
    expect(heading).to.equal(
      'Number and deployment of staff, Local partnerships: mental health: 96% of 28 comments are negative',
    );
    expect(subtitle).to.equal(
      'Themes (44) by service (8). Part of the comments that is negative, and how many there are. January 2021 to September 2022.',
    );
    expect(textOf(sentence)).to.contain(
      '79 of 352 squares have 20 comments or more. Showing 15 of 44 themes.',
    );
  });

  it('says the largest number when numbers are shown', async () => {
    const {heading} = insightMatrixWords(
      await insightFigureAt(feedback, {form: 'matrix', measure: 'number'}),
    );
    expect(heading).to.equal(
      'Most comments: Positive experience and gratitude, Patient transport (523)',
    );
  });
});
