import {expect} from '@open-wc/testing';
import {agreementWords} from '../../src/describe/agreement-words.js';
import {agreement, figureAt, satisfaction, sources} from '../support/surveys.js';

describe('agreementWords', () => {
  it('goes by the words of the agreeing end', async () => {
    const agreeing = {agree: 'agree', agreement: 'agreement', agreeing: 'agreeing'};
    const satisfying = {
      agree: 'are satisfied',
      agreement: 'satisfaction',
      agreeing: 'satisfied',
    };
    const low = {end: 'lower', way: 'less'};
    const high = {end: 'higher', way: 'more'};
    expect(agreementWords(await figureAt(agreement))).to.deep.equal({...agreeing, ...low});
    const satisfied = await figureAt(satisfaction);
    expect(agreementWords(satisfied)).to.deep.equal({...satisfying, ...low});
    expect(agreementWords(await figureAt(sources))).to.deep.equal({...agreeing, ...high});
    const {scale} = satisfied;
    if (!scale) throw new Error('no scale');
    const turned = {...scale, agreement: 'high' as const, highWords: 'Very satisfied'};
    expect(agreementWords({scale: turned})).to.deep.equal({...satisfying, ...high});
  });
});
