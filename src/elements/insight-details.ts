import type {Dictionaries} from './languages.js';
export {insightItemWords as itemWords} from '../describe/insight-item.js';
export {insightTable as table} from '../describe/insight-table.js';
export {quotesStyles as styles} from '../theme/quotes-styles.js';
export {insightChoices as choices} from './insight-choices.js';
export {quotesPanel} from './quotes-panel.js';

/**
 * For those who want to change the figure.
 *
 * @public
 */
export const spec = async () => (await import('../export/insight-spec.js')).insightSpec;

/**
 * Its texts in other languages.
 *
 * @public
 */
export const dictionaries: Dictionaries = {cy: () => import('../words/cy/insight.js')};
