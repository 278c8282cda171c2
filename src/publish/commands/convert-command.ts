import {dirname, join} from 'node:path';
import {convert, type Format} from '../convert/convert.js';
import {documentText} from '../documents/document-text.js';
import {openDocument} from '../documents/open-document.js';
import type {Command} from './command.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

const formats: readonly string[] = ['inline', 'csv', 'arrow'];

export const convertCommand: Command = {
  name: 'convert',
  summary: 'keeps the tables of a document in it, or in CSV or Arrow files beside it',
  usage: 'DOC.json --to inline|csv|arrow [--table NAME…] --out DOC.json',
  options: {
    to: {type: 'string', value: 'FORMAT', description: 'inline, csv or arrow'},
    table: {
      type: 'string',
      value: 'NAME',
      multiple: true,
      description: 'only this table; may be given several times',
    },
    ...outOption,
  },
  example: 'vcse-charts convert spend.json --to arrow --table payments --out public/spend.json',
  async run(given, streams) {
    const to = given.text('to') ?? '';
    if (!formats.includes(to))
      throw new RangeError(`unknown --to ${to} (expected ${formats.join(', ')})`);
    const path = given.text('out');
    if (path === undefined && to !== 'inline')
      throw new RangeError(`missing --out: the tables are written beside the document`);
    const tables = given.texts('table');
    // It is one of the three: that was looked at above.
    const format = to as Format;
    const {document, files} = convert(
      await openDocument(oneFile(given)),
      format,
      tables.length ? tables : undefined,
    );
    for (const [name, bytes] of files) {
      await out(join(dirname(path ?? ''), name), bytes, streams);
      streams.err(`${name}: ${Math.round(bytes.length / 1000)} KB\n`);
    }
    await out(path, documentText(document), streams);
    return 0;
  },
};
