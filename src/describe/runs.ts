import type {Run} from '../view/description.js';

/** Words of a sentence. */
export const plain = (text: string): Run => ({text});

/** Words of a sentence that carry its numbers. */
export const strong = (text: string): Run => ({text, strong: true});
