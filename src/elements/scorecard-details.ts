import {term} from '../format/messages.js';
import type {Dictionaries} from './languages.js';
export * as drawDetails from '../draw/measure-details.js';
export {scorecardDetailsStyles as styles} from '../theme/scorecard-details-styles.js';
export {scorecardItemWords as itemWords} from '../describe/scorecard-item.js';
export {scorecardTable as table} from '../describe/scorecard-table.js';
export {scorecardChoices as choices} from './scorecard-choices.js';

/** Which keys work: none of our own. */
export const keys = term`The table works with your usual keys: Tab goes to the next button, Enter or Space unfolds what explains a measure. “Download” gives every number as a file.`;

/** For those who want to change the figure. @public */
export const spec = async () => (await import('../export/scorecard-spec.js')).scorecardSpec;

/** Its texts in other languages. @public */
export const dictionaries: Dictionaries = {cy: () => import('../words/cy/scorecard.js')};
