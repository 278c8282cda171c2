import {expect, fixture} from '@open-wc/testing';
import {quotesPanel} from '../../src/elements/quotes-panel.js';
import {exampleInsight, insightFigureAt} from '../support/insights.js';
import {words} from '../support/rendered.js';

describe('quotesPanel', () => {
  it('has each quote with who said it and on what footing it is published', async () => {
    const view = await insightFigureAt(exampleInsight);
    const item = view.all.find(({id}) => id === 'waiting');
    if (!item) throw new Error('no theme');
    const panel = await fixture<HTMLElement>(quotesPanel(item, view));
    expect(words(panel.querySelector('#quotes'))).to.equal('What people said: Waiting times');
    const [first, second] = [...panel.querySelectorAll('li')].map(words);
    expect(first).to.equal(
      "“I rang on Monday and someone came on Thursday.” Daughter caring for her father, Carers' helpline, Example Borough, October to December 2022. Published with consent. Asked on the telephone; noted in October 2022.",
    );
    expect(second).to.contain('Published with consent.');
    expect(words(panel)).to.contain('People were told that comments may be published');
  });
});
