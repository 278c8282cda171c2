export {reachItemWords as itemWords} from '../describe/reach-item.js';
export {reachTable as table} from '../describe/reach-table.js';
export {reachChoices as choices} from './reach-choices.js';
