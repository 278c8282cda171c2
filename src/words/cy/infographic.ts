import type {Messages} from '../../format/messages.js';

/** Welsh for sheets alone. */
export const messages: Messages = {
  'Illustrative: made-up figures': 'Enghreifftiol: ffigurau wedi’u llunio',
  'You said': 'Dywedoch chi',
  'We did': 'Fe wnaethon ni',
  'You said: {0}': 'Dywedoch chi: {0}',
  'We did: {0}': 'Fe wnaethon ni: {0}',
};
