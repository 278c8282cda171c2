import {expect} from '@open-wc/testing';
import {insightBase} from '../../src/elements/insight-base.js';
import {quotesOf} from '../../src/elements/insight-quotes-of.js';
import {exampleInsight, insightAt, insightUsual} from '../support/insights.js';

describe('quotesOf', () => {
  it('has the words, who said them, what about, and the footing', async () => {
    const document = await insightAt(exampleInsight);
    const base = insightBase(document, insightUsual(), () => ['theme']);
    expect(quotesOf(document, 'waiting', base)[0]).to.deep.equal({
      text: 'I rang on Monday and someone came on Thursday.',
      who: 'Daughter caring for her father',
      about: ["Carers' helpline", 'Example Borough', 'October to December 2022'],
      consent: 'given',
      consentNote: 'Asked on the telephone; noted in October 2022.',
    });
    expect(quotesOf(document, 'access', base)[0]?.consent).to.equal('not-needed');
    expect(quotesOf(document, 'kindness', base)).to.deep.equal([]);
  });

  it('has those of the place that is shown', async () => {
    const document = await insightAt(exampleInsight);
    const base = insightBase(document, insightUsual({place: 'E06999002'}), () => ['theme']);
    expect(quotesOf(document, 'waiting', base).map(({who}) => who)).to.deep.equal([
      'Man caring for his wife',
    ]);
  });
});
