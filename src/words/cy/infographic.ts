import type {Messages} from '../../format/messages.js';

/** Welsh for sheets alone. */
export const messages: Messages = {};
