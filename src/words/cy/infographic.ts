import type {Messages} from '../../format/messages.js';

/** Welsh for sheets alone. */
export const messages: Messages = {
  'Illustrative: made-up figures': 'Enghreifftiol: ffigurau wedi’u llunio',
  'Download this sheet': 'Lawrlwytho’r daflen hon',
  'Print, or save as PDF': 'Argraffu, neu gadw fel PDF',
  'Square picture': 'Llun sgwâr',
  'Wide picture': 'Llun llydan',
  'Tall picture': 'Llun tal',
  'A PNG comes with a text file: the words to put beside it for people who do not see it.':
    'Daw ffeil destun gyda PNG: y geiriau i’w rhoi wrth ei ochr i bobl nad ydynt yn ei weld.',
  'The picture could not be made.': 'Nid oedd modd gwneud y llun.',
  'This part of the page could not be loaded.': 'Nid oedd modd llwytho’r rhan hon o’r dudalen.',
  'You said': 'Dywedoch chi',
  'We did': 'Fe wnaethon ni',
  'You said: {0}': 'Dywedoch chi: {0}',
  'We did: {0}': 'Fe wnaethon ni: {0}',
};
