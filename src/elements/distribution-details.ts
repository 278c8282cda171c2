import type {Dictionaries} from './languages.js';
export {distributionItemWords as itemWords} from '../describe/distribution-item.js';
export {distributionTable as table} from '../describe/distribution-table.js';
export {distributionChoices as choices} from './distribution-choices.js';

/** For those who want to change the figure. */
export const spec = async () => (await import('../export/distribution-spec.js')).distributionSpec;

/** Its texts in other languages. */
export const dictionaries: Dictionaries = {cy: () => import('../words/cy/distribution.js')};
