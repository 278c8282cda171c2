import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import type {PaymentRow, SupplierRow, TotalRow} from '../../contract/generated/spend.js';
import {columnsOfCsv} from '../../load/columns-of-csv.js';
import {rowsOfColumns} from '../../load/rows-of-columns.js';
import {amountsBySupplier} from '../check/amounts-by-supplier.js';
import {percent} from '../check/percent.js';
import {pounds} from '../check/pounds.js';
import {classify} from '../classify/classify.js';
import {knownVcsesIn} from '../classify/known-vcses-in.js';
import {listCsv} from '../convert/list-csv.js';
import {documentPieces} from '../documents/document-pieces.js';
import {openDocument} from '../documents/open-document.js';
import {rowsOf} from '../documents/rows-of.js';
import {withRows} from '../documents/with-rows.js';
import {decodedText} from '../read/decoded-text.js';
import {rowsOfFile} from '../read/rows-of-file.js';
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
      description:
        'your list, CSV or .xlsx: id, name, alsoKnownAs (with semicolons), legalForm; or a register’s own extract',
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
    const known = knownVcsesIn(
      await rowsOfFile(await readFile(list), basename(list)),
      basename(list),
    );
    streams.step?.(`matching ${suppliers.length.toLocaleString('en-GB')} suppliers`);
    const found = classify(
      suppliers,
      known,
      amounts,
      accepted === undefined ? new Map() : await acceptedIn(accepted),
    );
    const whole = found.reach.reduce((sum, {amount}) => sum + amount, 0);
    for (const {by, suppliers: number, amount} of found.reach)
      streams.err(
        `${ways[by]}: ${number.toLocaleString('en-GB')} of ${suppliers.length.toLocaleString('en-GB')} suppliers (${percent(number, suppliers.length)}), ${pounds(amount)} (${percent(amount, whole)} of the money)\n`,
      );
    const decide = given.text('suggestions');
    if (decide !== undefined) {
      const columns = ['accept', 'likeness', 'supplier', 'name', 'suggested', 'suggestedName'];
      const rows = found.suggestions.map((row) => ({accept: 'no', ...row}));
      await out(decide, listCsv(rows, columns), streams);
      streams.err(
        `${rows.length} suggestions in ${decide}: write yes under accept, then use --accepted\n`,
      );
    }
    await out(
      given.text('out'),
      documentPieces(withRows(document, 'suppliers', found.suppliers)),
      streams,
    );
    return 0;
  },
};

/** Identifiers of the list by supplier, where a person has written yes. */
async function acceptedIn(path: string): Promise<ReadonlyMap<string, string>> {
  const text = decodedText(await readFile(path)).text;
  const rows = rowsOfColumns(columnsOfCsv(text, {types: {}, name: basename(path)}));
  return new Map(
    rows
      .filter(({accept}) => /^y(es)?$/i.test(String(accept ?? '').trim()))
      .map(({supplier, suggested}) => [String(supplier ?? ''), String(suggested ?? '')]),
  );
}
