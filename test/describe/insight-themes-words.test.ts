import {expect} from '@open-wc/testing';
import {insightThemesWords} from '../../src/describe/insight-themes-words.js';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';
import {textOf} from '../support/text-of.js';

const said = async (src: string, options: object) => {
  const {heading, subtitle, sentence} = insightThemesWords(await insightFigureAt(src, options));
  return [heading, subtitle, textOf(sentence)];
};

describe('insightThemesWords', () => {
  it('begins with the theme named most, and says how many stand out', async () => {
    expect(await said(feedback, {})).to.deep.equal([
      'Named most: Positive experience and gratitude, in 1,781 comments, 1% negative',
      'Comments on 44 themes by feeling. January 2021 to September 2022.',
      '44 themes, 36 of them with 20 comments or more. Of all 6,179 comments 26% are negative. On 27 of the themes clearly more are negative, on 5 clearly fewer. Showing 15 of 44.',
    ]);
  });

  it('begins with the highest share, of a number, when that is the order', async () => {
    const [heading] = await said(feedback, {sort: 'share'});
    expect(heading).to.equal('Number and deployment of staff: 90% of 155 comments are negative');
  });

  it('speaks of changes only where they are clear', async () => {
    const [heading, , sentence] = await said(feedback, {sort: 'change'});
    expect(heading).to.equal('Competence and training: negative comments down 31 points');
    expect(sentence).to.contain(
      'Since April to June 2022 the negative share is clearly up on 0 and clearly down on 1 of 11.',
    );
    const [none] = await said(feedback, {sort: 'change', base: 100});
    expect(none).to.equal('No theme shows a clear change since April to June 2022');
    const [first] = await said(feedback, {sort: 'change', period: '2021 Q1'});
    expect(first).to.equal('There is no earlier quarter to compare with');
  });

  it('says nothing of a number that is hidden', async () => {
    const [heading] = await said(exampleInsight, {theme: 'waiting'});
    expect(heading).to.equal('What people spoke about');
  });
});
