import type {SurveyView} from '../view/survey.js';

/** What the agreeing end of a survey's scale is, as a verb and a noun: agreement or, by the words of the scale, satisfaction. */
export function agreementVerb({scale}: SurveyView): readonly [verb: string, noun: string] {
  const end = scale?.agreement === 'high' ? scale.highWords : scale?.lowWords;
  return /satisf/i.test(end ?? '') ? ['are satisfied', 'satisfaction'] : ['agree', 'agreement'];
}
