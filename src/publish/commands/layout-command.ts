import {documentText} from '../documents/document-text.js';
import {kindOf} from '../documents/kind-of.js';
import {openDocument} from '../documents/open-document.js';
import {laidOut} from '../layout/laid-out.js';
import type {Command} from './command.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

export const layoutCommand: Command = {
  name: 'layout',
  summary: 'gives every organisation of a network its place in the map of ties',
  usage: 'NETWORK.json --out NETWORK.json',
  options: {...outOption},
  example: 'vcse-charts layout network.json --out network.json',
  async run(given, streams) {
    const document = await openDocument(oneFile(given));
    const kind = kindOf(document);
    if (kind !== 'network')
      throw new RangeError(
        `a layout is of a network document, and this is a ${kind ?? 'document of no kind'} document`,
      );
    await out(given.text('out'), documentText(await laidOut(document)), streams);
    return 0;
  },
};
