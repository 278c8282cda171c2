import {basename} from 'node:path';
import {describeDocument} from '../describe/describe-document.js';
import {openDocument} from '../documents/open-document.js';
import type {Command} from './command.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

export const describeCommand: Command = {
  name: 'describe',
  summary: 'says what documents hold, with the tags that draw them',
  usage: 'DOC.json… [--out FILE]',
  options: outOption,
  example: 'vcse-charts describe spend.json',
  async run({files, text}, streams) {
    const texts = await Promise.all(
      files.map(async (file) => describeDocument(await openDocument(file), basename(file))),
    );
    await out(text('out'), texts.join('\n'), streams);
    return 0;
  },
};
