import {join} from 'node:path';
import {aliasTable} from '../read/alias-table.js';
import {aliases} from '../read/aliases.js';
import {templates} from '../template/templates.js';
import type {Command} from './command.js';
import {out} from './out.js';

export const templateCommand: Command = {
  name: 'template',
  summary:
    'writes CSV templates of a kind of document, with guidance for every column; or the headers that import knows',
  usage: 'spend|scorecard|network|survey|insight|headers… [--out FOLDER]',
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
      for (const [name, content] of kind === 'headers' ? headers() : templates(kind)) {
        const path = join(text('out') ?? '.', name);
        await out(path, content, streams);
        streams.err(`${path}\n`);
      }
    }
    return 0;
  },
};

/** The table of aliases, to read and to take from. */
function headers(): ReadonlyMap<string, string> {
  return new Map([
    ['headers.md', aliasTable()],
    ['headers.json', `${JSON.stringify(aliases, null, 2)}\n`],
  ]);
}
