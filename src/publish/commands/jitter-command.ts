import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {columnsOfCsv} from '../../load/columns-of-csv.js';
import {rowsOfColumns} from '../../load/rows-of-columns.js';
import {csvOfRows} from '../convert/csv-of-rows.js';
import {documentText} from '../documents/document-text.js';
import {openDocument} from '../documents/open-document.js';
import {withDisclosure} from '../documents/with-disclosure.js';
import {jitterRanks} from '../jitter/jitter-ranks.js';
import type {Command} from './command.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

export const jitterCommand: Command = {
  name: 'jitter',
  summary: 'moves ranks by up to a few places, so that a place cannot be told by its rank',
  usage: 'VALUES.csv --column NAME --places K --seed N [--document DOC.json] --out RANKS.csv',
  options: {
    column: {
      type: 'string',
      value: 'NAME',
      description: 'the column of values; the highest is 1st',
    },
    places: {type: 'string', value: 'K', description: 'how far a rank may move'},
    seed: {
      type: 'string',
      value: 'N',
      description:
        'a whole number of your own; keep it to yourself: with it the jitter can be undone',
    },
    document: {type: 'string', value: 'DOC', description: 'the document that is to say so'},
    ...outOption,
  },
  example: 'vcse-charts jitter sites.csv --column value --places 3 --seed 4711 --out ranks.csv',
  async run(given, streams) {
    const file = oneFile(given);
    const column = given.text('column') ?? '';
    const places = wholeNumber(given.text('places'), 'places');
    const seed = wholeNumber(given.text('seed'), 'seed');
    const types = {[column]: 'number'};
    const rows = rowsOfColumns(
      columnsOfCsv(await readFile(file, 'utf8'), {types, name: basename(file)}),
    );
    const values = rows.map((row, at) => {
      const value = row[column];
      if (typeof value !== 'number')
        throw new RangeError(
          `${basename(file)} row ${at + 1}: missing ${column} (expected a number)`,
        );
      return value;
    });
    const {ranks, declaration} = jitterRanks(values, {places, seed});
    // The value would give the true rank away.
    const safe = rows.map(({[column]: _, ...row}, at) => ({...row, rank: ranks[at]}));
    const names = [...new Set(safe.flatMap((row) => Object.keys(row)))];
    const order = [...safe].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    await out(given.text('out'), csvOfRows(order, names), streams);
    const document = given.text('document');
    if (document !== undefined) {
      const said = {rankJitter: declaration.places, note: declaration.method};
      await out(
        document,
        documentText(withDisclosure(await openDocument(document), said)),
        streams,
      );
    }
    streams.err(`${declaration.method}\n`);
    return 0;
  },
};

function wholeNumber(text: string | undefined, option: string): number {
  if (text === undefined || !/^\d{1,9}$/.test(text))
    throw new RangeError(`unknown --${option} ${text ?? ''} (expected a whole number)`);
  return Number(text);
}
