import {expect} from '@open-wc/testing';
import {agreementVerb} from '../../src/describe/agreement-verb.js';
import {agreement, figureAt, satisfaction, sources} from '../support/surveys.js';

describe('agreementVerb', () => {
  it('goes by the words of the agreeing end', async () => {
    expect(agreementVerb(await figureAt(agreement))).to.deep.equal(['agree', 'agreement']);
    const satisfied = await figureAt(satisfaction);
    expect(agreementVerb(satisfied)).to.deep.equal(['are satisfied', 'satisfaction']);
    expect(agreementVerb(await figureAt(sources))).to.deep.equal(['agree', 'agreement']);
    const {scale} = satisfied;
    if (!scale) throw new Error('no scale');
    const turned = {...scale, agreement: 'high' as const, highWords: 'Very satisfied'};
    expect(agreementVerb({...satisfied, scale: turned})[0]).to.equal('are satisfied');
  });
});
