import {expect} from '@open-wc/testing';
import {surveyChoices} from '../../src/elements/survey-choices.js';
import {agreement, exampleSurvey, figureAt, sources} from '../support/surveys.js';

describe('surveyChoices', () => {
  it('offers what the document leaves open', async () => {
    const said = async (src: string) =>
      surveyChoices(await figureAt(src)).map(
        ({property, options}) => `${property} ${options.length}`,
      );
    expect(await said(agreement)).to.deep.equal(['stage 5', 'theme 3', 'sort 4', 'widest 2']);
    expect(await said(sources)).to.deep.equal(['sort 4']);
    expect(await said(exampleSurvey)).to.deep.equal(['stage 3', 'theme 3', 'sort 4', 'neutral 2']);
  });

  it('says on a phone that the widest gaps are shown, and offers all', async () => {
    const view = await figureAt(agreement, {narrow: true});
    const widest = surveyChoices(view).find(({property}) => property === 'widest');
    expect(widest?.value).to.equal('12');
    expect(widest?.options.map(({label}) => label)).to.deep.equal(['All 53', '12 widest gaps']);
  });
});
