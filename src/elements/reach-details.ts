import type {Dictionaries} from './languages.js';
export {reachItemWords as itemWords} from '../describe/reach-item.js';
export {reachTable as table} from '../describe/reach-table.js';
export {reachChoices as choices} from './reach-choices.js';

/** For those who want to change the figure. */
export const spec = async () => (await import('../export/reach-spec.js')).reachSpec;

/** Its texts in other languages. */
export const dictionaries: Dictionaries = {cy: () => import('../words/cy/reach.js')};
