import {expect} from '@open-wc/testing';
import {surveyForm} from '../../src/elements/survey-forms.js';
import {agreement, figureAt} from '../support/surveys.js';

describe('surveyForm', () => {
  it('brings the drawing of each form', async () => {
    const view = await figureAt(agreement);
    expect((await surveyForm('means'))(view, {width: 960, em: 1}).marks.length).to.equal(53);
    expect(await surveyForm('choices')).not.to.equal(await surveyForm('answers'));
  });
});
