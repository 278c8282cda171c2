import {expect} from '@open-wc/testing';
import {surveyChoices} from '../../src/elements/survey-choices.js';
import type {SurveySettings} from '../../src/elements/survey-options.js';
import {agreement, exampleSurvey, figureAt, sources} from '../support/surveys.js';

const settings: SurveySettings = {
  form: undefined,
  stage: undefined,
  theme: undefined,
  question: undefined,
  sort: 'gap',
  neutral: 'apart',
  widest: undefined,
};

describe('surveyChoices', () => {
  it('offers what the document leaves open', async () => {
    const said = async (src: string) =>
      surveyChoices(await figureAt(src), settings).map(
        ({property, options}) => `${property} ${options.length}`,
      );
    expect(await said(agreement)).to.deep.equal(['stage 5', 'theme 3', 'sort 4', 'widest 2']);
    expect(await said(sources)).to.deep.equal(['sort 4']);
    expect(await said(exampleSurvey)).to.deep.equal(['stage 3', 'theme 3', 'sort 4', 'neutral 2']);
  });
});
