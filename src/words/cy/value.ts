import type {Messages} from '../../format/messages.js';

/** Welsh for a number in a text: what every chart has is enough. */
export const messages: Messages = {};
