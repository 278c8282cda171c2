import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import type {PaymentRow, SupplierRow, TotalRow} from '../../contract/generated/spend.js';
import {columnsOfCsv} from '../../load/columns-of-csv.js';
import {rowsOfColumns} from '../../load/rows-of-columns.js';
import {amountsBySupplier} from '../check/amounts-by-supplier.js';
import {percent} from '../check/percent.js';
import {pounds} from '../check/pounds.js';
import {classify} from '../classify/classify.js';
import type {KnownVcse} from '../classify/known-vcse.js';
import {csvOfRows} from '../convert/csv-of-rows.js';
import {documentText} from '../documents/document-text.js';
import {openDocument} from '../documents/open-document.js';
import {rowsOf} from '../documents/rows-of.js';
import {withRows} from '../documents/with-rows.js';
import type {Command} from './command.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

const ways = {
  identifier: 'by identifier',
  name: 'by name',
  accepted: 'accepted by a person',
  suggested: 'only alike, to be decided',
  none: 'not in the list',
} as const;

export const classifyCommand: Command = {
  name: 'classify',
  summary: 'marks the suppliers that are in your own list of VCSEs',
  usage: 'DOC.json --list VCSES.csv [--accepted FILE] [--suggestions FILE] --out DOC.json',
  options: {
    list: {
      type: 'string',
      value: 'FILE',
      description: 'your list, CSV: id, name, alsoKnownAs (with semicolons), legalForm',
    },
    accepted: {
      type: 'string',
      value: 'FILE',
      description: 'suggestions that a person has marked with yes in the column accept',
    },
    suggestions: {
      type: 'string',
      value: 'FILE',
      description: 'where to write names that are only alike, for a person to decide',
    },
    ...outOption,
  },
  example:
    'vcse-charts classify spend.json --list vcses.csv --suggestions decide.csv --out spend.json',
  async run(given, streams) {
    const list = given.text('list');
    if (list === undefined) throw new RangeError('missing --list: your own list of VCSEs, as CSV');
    const document = await openDocument(oneFile(given));
    const suppliers = rowsOf<SupplierRow>(document, 'suppliers');
    const amounts = amountsBySupplier(
      rowsOf<TotalRow>(document, 'totals'),
      rowsOf<PaymentRow>(document, 'payments'),
    );
    const accepted = given.text('accepted');
    const found = classify(
      suppliers,
      (await csvRows(list)).map(knownVcse),
      amounts,
      new Map(
        (accepted === undefined ? [] : await csvRows(accepted))
          .filter((row) => /^y(es)?$/i.test(row['accept'] ?? ''))
          .map((row) => [row['supplier'] ?? '', row['suggested'] ?? '']),
      ),
    );
    const whole = found.reach.reduce((sum, {amount}) => sum + amount, 0);
    for (const {by, suppliers: number, amount} of found.reach)
      streams.err(
        `${ways[by]}: ${number} of ${suppliers.length} suppliers, ${pounds(amount)} (${percent(amount, whole)} of the money)\n`,
      );
    const decide = given.text('suggestions');
    if (decide !== undefined) {
      const columns = ['accept', 'likeness', 'supplier', 'name', 'suggested', 'suggestedName'];
      const rows = found.suggestions.map((row) => ({accept: 'no', ...row}));
      await out(decide, csvOfRows(rows, columns), streams);
      streams.err(
        `${rows.length} suggestions in ${decide}: write yes under accept, then use --accepted\n`,
      );
    }
    await out(
      given.text('out'),
      documentText(withRows(document, 'suppliers', found.suppliers)),
      streams,
    );
    return 0;
  },
};

async function csvRows(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const text = await readFile(path, 'utf8');
  // No column is read as numbers, so every value is text.
  return rowsOfColumns(columnsOfCsv(text, {types: {}, name: basename(path)})) as readonly Readonly<
    Record<string, string>
  >[];
}

function knownVcse(row: Readonly<Record<string, string>>, at: number): KnownVcse {
  const {id = '', name = '', alsoKnownAs = '', legalForm} = row;
  if (!id || !name)
    throw new RangeError(`the list's row ${at + 1}: missing ${id ? 'name' : 'id'} (expected both)`);
  return {
    id,
    name,
    alsoKnownAs: alsoKnownAs
      .split(';')
      .map((each) => each.trim())
      .filter(Boolean),
    ...(legalForm ? {legalForm} : {}),
  };
}
