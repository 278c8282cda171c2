import {term} from '../format/messages.js';
import type {Dictionaries} from './languages.js';
export {networkItemWords as itemWords} from '../describe/network-item.js';
export {networkTable as table} from '../describe/network-table.js';
export {networkChoices as choices} from './network-choices.js';
export {NetworkExploring} from './network-exploring.js';

/** Which keys work in a network. */
export const keys = term`Point at a body or a line, or go through the tree with the arrow keys: right opens, left closes, up and down move; Home, End, Page Up, Page Down and the first letters of a name work too. Enter chooses a body, or goes to the body at the other end of a relation; Escape lets go. “Show as table” gives every relation in words.`;

/** For those who want to change the figure. */
export const spec = async () => (await import('../export/network-spec.js')).networkSpec;

/** Its texts in other languages. */
export const dictionaries: Dictionaries = {cy: () => import('../words/cy/network.js')};
