import type {SurveyView} from '../view/survey.js';

/** How agreement with a statement is told: as agreement or, by the words of the scale, as satisfaction. */
export interface AgreementWords {
  /** What they do who agree. */
  readonly agree: 'agree' | 'are satisfied';
  readonly agreement: 'agreement' | 'satisfaction';
  readonly agreeing: 'agreeing' | 'satisfied';
  /** Which numbers are more agreement. */
  readonly end: 'lower' | 'higher';
  /** How a second group agrees whose number is larger. */
  readonly way: 'less' | 'more';
}

/** Words for the agreeing end of a survey's scale. */
export function agreementWords({scale}: Pick<SurveyView, 'scale'>): AgreementWords {
  const words = scale?.agreement === 'high' ? scale.highWords : scale?.lowWords;
  const [end, way] =
    scale?.agreement === 'low' ? (['lower', 'less'] as const) : (['higher', 'more'] as const);
  return /satisf/i.test(words ?? '')
    ? {agree: 'are satisfied', agreement: 'satisfaction', agreeing: 'satisfied', end, way}
    : {agree: 'agree', agreement: 'agreement', agreeing: 'agreeing', end, way};
}
