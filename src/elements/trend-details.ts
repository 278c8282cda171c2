export {trendItemWords as itemWords} from '../describe/trend-item.js';
export {trendTable as table} from '../describe/trend-table.js';
export {trendChoices as choices} from './trend-choices.js';
