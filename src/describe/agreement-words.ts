import {formats} from '../format/formats.js';
import type {SurveyView} from '../view/survey.js';

type Scaled = Pick<SurveyView, 'scale' | 'language'>;

/** Whether agreement with a statement is told as satisfaction, by the words of the scale. */
export function isSatisfaction({scale}: Scaled): boolean {
  const words = scale?.agreement === 'high' ? scale.highWords : scale?.lowWords;
  return /satisf/i.test(words ?? '');
}

/** Which numbers are more agreement: "lower is more agreement". */
export function agreementIs(view: Scaled): string {
  const {say} = formats(view.language);
  const low = view.scale?.agreement === 'low';
  if (isSatisfaction(view))
    return low ? say`lower is more satisfaction` : say`higher is more satisfaction`;
  return low ? say`lower is more agreement` : say`higher is more agreement`;
}

/** What a gap above nothing says of the second group: "+ means that VCSEs agree less". */
export function secondAgrees(view: Scaled, name: string): string {
  const {say} = formats(view.language);
  const low = view.scale?.agreement === 'low';
  if (isSatisfaction(view))
    return low
      ? say`+ means that ${name} are satisfied less`
      : say`+ means that ${name} are satisfied more`;
  return low ? say`+ means that ${name} agree less` : say`+ means that ${name} agree more`;
}
