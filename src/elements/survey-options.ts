import type {Language} from '../format/messages.js';
import type {SurveyForm} from '../view/survey.js';

/** What a page's author sets on a survey, as attributes. */
export interface SurveySettings {
  /** Of the words. */
  readonly language?: Language | undefined;
  readonly form: string | undefined;
  readonly stage: string | undefined;
  readonly theme: string | undefined;
  readonly question: string | undefined;
  readonly sort: string;
  readonly neutral: string;
  readonly widest: number | undefined;
  readonly narrow: boolean;
}

/** What to show of a survey document. */
export interface SurveyOptions {
  /** Of the words; left out, English. */
  readonly language?: Language;
  readonly form?: SurveyForm;
  readonly stage?: string;
  readonly theme?: string;
  readonly question?: string;
  readonly sort: string;
  readonly neutral: 'apart' | 'split';
  /** 0 for all; left out, as many as there is room for. */
  readonly widest?: number;
  readonly narrow: boolean;
}

const forms: readonly SurveyForm[] = ['means', 'choices', 'answers'];

/**
 * A survey's attributes, checked.
 *
 * @throws RangeError, in words for the page's author, when one is unknown
 */
export function surveyOptions(settings: SurveySettings): SurveyOptions {
  const {stage, theme, question, neutral, widest, narrow} = settings;
  const form = forms.find((each) => each === settings.form);
  if (settings.form && !form)
    throw new RangeError(`unknown form: "${settings.form}" (expected ${forms.join(', ')})`);
  if (neutral !== 'apart' && neutral !== 'split')
    throw new RangeError(`unknown neutral: "${neutral}" (expected apart, split)`);
  return {
    sort: settings.sort || 'gap',
    neutral,
    narrow,
    ...(form ? {form} : {}),
    ...(stage ? {stage} : {}),
    ...(theme ? {theme} : {}),
    ...(question ? {question} : {}),
    ...(widest !== undefined && widest >= 0 ? {widest} : {}),
    ...(settings.language ? {language: settings.language} : {}),
  };
}
