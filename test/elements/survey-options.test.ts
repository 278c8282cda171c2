import {expect} from '@open-wc/testing';
import {surveyOptions, type SurveySettings} from '../../src/elements/survey-options.js';

const settings: SurveySettings = {
  form: undefined,
  stage: '',
  theme: undefined,
  question: undefined,
  sort: '',
  neutral: 'apart',
  widest: undefined,
  narrow: false,
};

describe('surveyOptions', () => {
  it('leaves out what is not set', () => {
    expect(surveyOptions(settings)).to.deep.equal({
      sort: 'gap',
      neutral: 'apart',
      narrow: false,
    });
    expect(surveyOptions({...settings, widest: 0, narrow: true})).to.include({
      widest: 0,
      narrow: true,
    });
    expect(
      surveyOptions({...settings, form: 'means', widest: 12, stage: 'Acquisition'}),
    ).to.deep.equal({
      sort: 'gap',
      neutral: 'apart',
      narrow: false,
      form: 'means',
      widest: 12,
      stage: 'Acquisition',
    });
  });

  it('says what there is', () => {
    expect(() => surveyOptions({...settings, form: 'pie'})).to.throw(
      RangeError,
      'unknown form: "pie" (expected means, choices, answers)',
    );
    expect(() => surveyOptions({...settings, neutral: 'left'})).to.throw(
      RangeError,
      'unknown neutral: "left" (expected apart, split)',
    );
  });
});
