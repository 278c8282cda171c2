import type {Dictionaries} from './languages.js';
export {surveyItemWords as itemWords} from '../describe/survey-item.js';
export {surveyTable as table} from '../describe/survey-table.js';
export {surveyChoices as choices} from './survey-choices.js';

/** For those who want to change the figure. */
export const spec = async () => (await import('../export/survey-spec.js')).surveySpec;

/** Its texts in other languages. */
export const dictionaries: Dictionaries = {cy: () => import('../words/cy/survey.js')};
