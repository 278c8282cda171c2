import type {Messages} from '../../format/messages.js';

/** Welsh for the frame around every chart, and for the words that several kinds of chart use. */
export const messages: Messages = {
  'Help with this chart': 'Help gyda’r siart hwn',
  'Show as table': 'Dangos fel tabl',
};
