import {pounds} from '../check/pounds.js';
import type {AnyDocument} from '../documents/any-document.js';
import {documentPieces} from '../documents/document-pieces.js';
import {openDocument} from '../documents/open-document.js';
import {by, type By} from '../summarise/by.js';
import type {Length} from '../summarise/period-of.js';
import {forwarded} from '../summarise/forwarded.js';
import {summarise} from '../summarise/summarise.js';
import type {Command, Streams} from './command.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

const lengths: readonly string[] = ['month', 'quarter', 'year'];

export const summariseCommand: Command = {
  name: 'summarise',
  summary: 'adds the payments of a spend document up to totals',
  usage: 'DOC.json [--by COLUMN,COLUMN…]… [--every month|quarter|year] --out DOC.json',
  options: {
    by: {
      type: 'string',
      value: 'COLUMNS',
      multiple: true,
      description: `a set of totals, by ${by.join(', ')}, with commas; may be given several times`,
    },
    every: {
      type: 'string',
      value: 'LENGTH',
      description: 'month, quarter or year, for sets by period',
    },
    forward: {
      type: 'boolean',
      description:
        'by the bodies that took the place of those that paid, as the table succession says',
    },
    ...outOption,
  },
  example:
    'vcse-charts summarise payments.json --by commissioner,sector --by supplier --out spend.json',
  async run(given, streams) {
    const sets = given.texts('by').map(columnsIn);
    const every = given.text('every') ?? 'month';
    if (!lengths.includes(every))
      throw new RangeError(`unknown --every ${every} (expected ${lengths.join(', ')})`);
    // It is one of the three: that was looked at above.
    const length = every as Length;
    streams.step?.('reading');
    const document = given.flag('forward')
      ? forwardedWith(await openDocument(oneFile(given)), streams)
      : await openDocument(oneFile(given));
    streams.step?.('adding up');
    const {
      document: summary,
      without,
      onward,
      credits,
    } = summarise(document, sets.length ? {sets, length} : {length});
    if (without) streams.err(`${without} payments without an amount are in no total.\n`);
    if (onward) streams.err(`${onward} payments to be granted onward are in no total.\n`);
    for (const row of credits)
      streams.err(
        `Left out, because its credit notes are more than its payments: ${JSON.stringify(row)}\n`,
      );
    await out(given.text('out'), documentPieces(summary), streams);
    return 0;
  },
};

function forwardedWith(document: AnyDocument, streams: Streams): AnyDocument {
  const {document: found, incomplete} = forwarded(document);
  for (const {name, without, amount} of incomplete)
    streams.err(
      `${name} has no figure, because there are no payments of ${without.join(', ')}; ${pounds(amount)} of the others are in no total.\n`,
    );
  return found;
}

function columnsIn(text: string): readonly By[] {
  return text.split(',').map((name) => {
    const known = by.find((each) => each === name.trim());
    if (!known) throw new RangeError(`unknown column in --by: ${name} (expected ${by.join(', ')})`);
    return known;
  });
}
