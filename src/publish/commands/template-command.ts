import {join} from 'node:path';
import {aliasTable} from '../read/alias-table.js';
import {aliases} from '../read/aliases.js';
import {codingFrames} from '../template/coding-frames.js';
import {insightTemplates} from '../template/insight-templates.js';
import {templates} from '../template/templates.js';
import type {Command} from './command.js';
import {out} from './out.js';

export const templateCommand: Command = {
  name: 'template',
  summary:
    'writes templates of a kind of document, with guidance for every column; or the headers that import knows',
  usage:
    'spend|scorecard|network|survey|insight|insight-tables|headers… [--frame NAME] [--out FOLDER]',
  options: {
    frame: {
      type: 'string',
      value: 'NAME',
      description: `for insight, a coding frame to start from: ${Object.keys(codingFrames).join(', ')}`,
    },
    out: {
      type: 'string',
      value: 'FOLDER',
      description: 'where to write; this folder when left out',
    },
  },
  example: 'vcse-charts template spend --out templates',
  async run({files, text}, streams) {
    for (const kind of files) {
      for (const [name, content] of templatesOf(kind, text('frame'))) {
        const path = join(text('out') ?? '.', name);
        await out(path, content, streams);
        streams.err(`${path}\n`);
      }
    }
    return 0;
  },
};

/** Files by name. Of what people said, there is a workbook of comments to be counted, and tables for numbers that are counted already. */
function templatesOf(
  kind: string,
  frame: string | undefined,
): ReadonlyMap<string, string | Uint8Array> {
  if (frame !== undefined && kind !== 'insight')
    throw new RangeError(`--frame is for the template insight, not for ${kind}`);
  if (kind === 'headers') return headers();
  if (kind === 'insight') return insightTemplates(frame);
  return templates(kind === 'insight-tables' ? 'insight' : kind);
}

/** The table of aliases, to read and to take from. */
function headers(): ReadonlyMap<string, string> {
  return new Map([
    ['headers.md', aliasTable()],
    ['headers.json', `${JSON.stringify(aliases, null, 2)}\n`],
  ]);
}
