import {expect} from '@open-wc/testing';
import {insightKey} from '../../src/elements/insight-key.js';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';
import {rendered, words} from '../support/rendered.js';

describe('insightKey', () => {
  it('names the feelings that occur, in the order of the bars', async () => {
    const said = async (src: string) =>
      [...(await rendered(insightKey(await insightFigureAt(src)))).querySelectorAll('li')].map(
        words,
      );
    expect(await said(feedback)).to.deep.equal([
      'Very negative',
      'Negative',
      'Neutral',
      'Positive',
      'Very positive',
    ]);
    expect(await said(exampleInsight)).to.deep.equal(['Negative', 'Neutral', 'Mixed', 'Positive']);
  });

  it('says which dot is clear, and nothing where the drawing says it', async () => {
    const dots = await rendered(insightKey(await insightFigureAt(feedback, {form: 'places'})));
    expect(dots.querySelectorAll('circle').length).to.equal(2);
    const view = await insightFigureAt(feedback, {form: 'places'});
    const {whole: _, ...alone} = view;
    expect((await rendered(insightKey(alone))).querySelector('li')).to.equal(null);
    const time = await rendered(insightKey(await insightFigureAt(feedback, {form: 'time'})));
    expect(time.querySelector('li')).to.equal(null);
  });
});
