import type {Drawing, Size} from '../draw/drawing.js';
import type {SurveyForm, SurveyView} from '../view/survey.js';

/** Draws one form of a survey. */
export type DrawSurvey = (view: SurveyView, size: Size) => Drawing;

const modules: Readonly<Record<SurveyForm, () => Promise<DrawSurvey>>> = {
  means: async () => (await import('../draw/survey-means.js')).drawMeans,
  choices: async () => (await import('../draw/survey-choices.js')).drawChoices,
  answers: async () => (await import('../draw/survey-answers.js')).drawAnswers,
};

/** The drawing of a form, when its module has come. */
export function surveyForm(form: SurveyForm): Promise<DrawSurvey> {
  return modules[form]();
}
