export {trendItemWords as itemWords} from '../describe/trend-item.js';
export {trendTable as table} from '../describe/trend-table.js';
export {trendChoices as choices} from './trend-choices.js';

/** For those who want to change the figure. */
export const spec = async () => (await import('../export/trend-spec.js')).trendSpec;
