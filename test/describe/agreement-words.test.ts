import {expect} from '@open-wc/testing';
import {agreementIs, isSatisfaction, secondAgrees} from '../../src/describe/agreement-words.js';
import {agreement, figureAt, satisfaction, sources} from '../support/surveys.js';

describe('words of agreement', () => {
  it('go by the words of the agreeing end', async () => {
    const low = await figureAt(agreement);
    expect(agreementIs(low)).to.equal('lower is more agreement');
    expect(secondAgrees(low, 'VCSEs')).to.equal('+ means that VCSEs agree less');
    const satisfied = await figureAt(satisfaction);
    expect(isSatisfaction(satisfied)).to.equal(true);
    expect(agreementIs(satisfied)).to.equal('lower is more satisfaction');
    expect(secondAgrees(satisfied, 'VCSEs')).to.equal('+ means that VCSEs are satisfied less');
    const high = await figureAt(sources);
    expect(agreementIs(high)).to.equal('higher is more agreement');
    expect(secondAgrees(high, 'VCSEs')).to.equal('+ means that VCSEs agree more');
    const {scale} = satisfied;
    if (!scale) throw new Error('no scale');
    const turned = {...scale, agreement: 'high' as const, highWords: 'Very satisfied'};
    expect(agreementIs({...satisfied, scale: turned})).to.equal('higher is more satisfaction');
  });
});
