import type {Messages} from '../../format/messages.js';

/** Welsh for this kind of chart alone. */
export const messages: Messages = {};
