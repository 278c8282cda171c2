import {join} from 'node:path';
import {templates} from '../template/templates.js';
import type {Command} from './command.js';
import {out} from './out.js';

export const templateCommand: Command = {
  name: 'template',
  summary: 'writes CSV templates of a kind of document, with guidance for every column',
  usage: 'KIND [--out FOLDER]',
  options: {
    out: {
      type: 'string',
      value: 'FOLDER',
      description: 'where to write; this folder when left out',
    },
  },
  example: 'vcse-charts template spend --out templates',
  async run({files, text}, streams) {
    for (const kind of files) {
      for (const [name, content] of templates(kind)) {
        const path = join(text('out') ?? '.', name);
        await out(path, content, streams);
        streams.err(`${path}\n`);
      }
    }
    return 0;
  },
};
