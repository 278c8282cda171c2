import type {Choice} from './choice.js';
import type {Dictionaries} from './languages.js';
export {vegaItemWords as itemWords} from '../describe/vega-item.js';
export {vegaTable as table} from '../describe/vega-table.js';

/** An author's figure has inputs of its own, if any. */
export const choices = (): readonly Choice[] => [];

/** For those who want to change the figure. */
export const spec = async () => (await import('../export/vega-spec.js')).vegaSpec;

/** Its texts in other languages. */
export const dictionaries: Dictionaries = {cy: () => import('../words/cy/vega.js')};
