import type {PaymentRow, SpendFacts} from '../../contract/generated/spend.js';
import type {AnyDocument, AnyResource} from '../documents/any-document.js';
import {bodies, type BodyRow, type NamedBody} from './bodies.js';
import {knownBodies} from './known-bodies.js';
import type {LeftOut} from './left-out.js';
import {transactionLine} from './transaction-line.js';
import {transactions, type Transaction} from './transactions.js';
import {pounds} from '../check/pounds.js';
import type {PaymentLine} from './payment-line.js';

/** What the document is to say of itself. */
export interface ImportFacts {
  readonly name: string;
  readonly title: string;
  readonly period: string;
  /** Where the figures come from, for readers. */
  readonly sources: readonly string[];
  readonly instrument: SpendFacts['instrument'];
  readonly vat?: SpendFacts['vat'];
  /** Pounds; smaller payments are left out, after the lines of a transaction were added. */
  readonly threshold?: number | undefined;
  /** The sector of everybody who was paid, where the files list one sector alone. */
  readonly sector?: 'vcse' | undefined;
  /** Tables of the publisher's own beside the payments: commissioners with their codes, suppliers, events. */
  readonly tables?: readonly AnyResource[] | undefined;
}

/** A document of payments, and what became of the lines. */
export interface Imported {
  readonly document: AnyDocument;
  /** Lines that were added to another of their transaction. */
  readonly added: number;
  /** Of those, the ones that equal an earlier line in everything: perhaps pasted twice. */
  readonly twins: number;
  /** Lines of payments under the threshold. */
  readonly leftOut: readonly LeftOut[];
}

/** A spend document of payments from lines of accounts. */
export function importDocument(lines: readonly PaymentLine[], facts: ImportFacts): Imported {
  const {threshold = 0} = facts;
  const all = transactions(lines);
  const kept: PaymentLine[] = [];
  const leftOut: LeftOut[] = [];
  for (const transaction of all) {
    const line = transactionLine(transaction);
    if (line.amount === null || Math.abs(line.amount) >= threshold) kept.push(line);
    else leftOut.push(...transaction.map((each) => underThreshold(each, line, threshold)));
  }
  const payers = described(kept.map(payerOf), facts, 'commissioners');
  const paid = described(kept.map(supplierOf), facts, 'suppliers');
  const rows = kept.map((line, at) => paymentRow(line, payers.ids[at] ?? '', paid.ids[at]));
  return {
    document: documentOf(facts, payers.rows, paid.rows, rows),
    added: lines.length - all.length,
    twins: all.reduce((sum, transaction) => sum + twinsIn(transaction), 0),
    leftOut,
  };
}

/** Bodies of the accounts with what the publisher's own table says of them. */
function described(
  named: readonly (NamedBody | undefined)[],
  {tables = []}: ImportFacts,
  table: string,
): ReturnType<typeof bodies> {
  const own = tables.find(({name}) => name === table)?.data;
  // A template's rows; the document that they go into is checked.
  const known = knownBodies(Array.isArray(own) ? (own as readonly BodyRow[]) : []);
  const {rows, ids} = bodies(named.map((body) => body && known.recognised(body)));
  return {rows: known.completed(rows), ids};
}

function payerOf({commissioner, commissionerId}: PaymentLine): NamedBody {
  return {name: commissioner, identifiers: commissionerId === undefined ? [] : [commissionerId]};
}

function supplierOf({supplier, identifiers}: PaymentLine): NamedBody | undefined {
  return supplier === undefined ? undefined : {name: supplier, identifiers};
}

function paymentRow(
  line: PaymentLine,
  commissioner: string,
  supplier: string | undefined,
): PaymentRow {
  const {transaction, date, month, expenseArea, expenseType, description, amount} = line;
  // Columns of the contract, in its order; those without a value are left out.
  const row: {-readonly [name in keyof PaymentRow]: PaymentRow[name]} = {commissioner, amount};
  if (transaction !== undefined) row.id = transaction.slice(0, 100);
  if (date !== undefined) row.date = date;
  else if (month !== undefined) row.period = month;
  if (supplier !== undefined) row.supplier = supplier;
  if (expenseArea !== undefined) row.expenseArea = expenseArea.slice(0, 300);
  if (expenseType !== undefined) row.expenseType = expenseType.slice(0, 300);
  if (description !== undefined) row.description = description.slice(0, 1000);
  if (amount === null) row.amountStatus = 'c';
  return row;
}

function twinsIn(lines: Transaction): number {
  if (lines.length < 2) return 0;
  const seen = lines.map(({line: _, ...rest}) => JSON.stringify(rest));
  return seen.length - new Set(seen).size;
}

function underThreshold(line: PaymentLine, whole: PaymentLine, threshold: number): LeftOut {
  const {file, line: at, amount, supplier = '', date = ''} = line;
  const sum =
    whole === line ? '' : `, with the other lines of its transaction ${pounds(whole.amount ?? 0)}`;
  return {
    file,
    line: at,
    rows: 1,
    kind: 'under threshold',
    reason: `under ${pounds(threshold)}${sum}`,
    amount: amount ?? undefined,
    text: [date, supplier].filter(Boolean).join(' | '),
  };
}

/** The licence under which the Transparency Code and the Treasury ask bodies to publish. */
const OPEN = {
  name: 'OGL-UK-3.0',
  title: 'Open Government Licence v3.0',
  path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

function documentOf(
  {name, title, period, sources, instrument, vat, threshold, sector, tables = []}: ImportFacts,
  commissioners: readonly BodyRow[],
  suppliers: readonly BodyRow[],
  payments: readonly PaymentRow[],
): AnyDocument {
  const spend: SpendFacts = {
    currency: 'GBP',
    instrument,
    ...(vat ? {vat} : {}),
    ...(threshold ? {threshold} : {}),
    period,
  };
  return {
    $schema: 'schemas/spend.v1.json',
    name,
    title: title.slice(0, 200),
    licenses: [OPEN],
    sources: sources.slice(0, 20).map((each) => ({title: each.slice(0, 300)})),
    spend,
    resources: [
      {name: 'commissioners', title: 'Bodies that paid', data: commissioners},
      {
        name: 'suppliers',
        title: 'Bodies that were paid',
        data: sector ? suppliers.map((row) => ({sector, ...row})) : suppliers,
      },
      {name: 'payments', title: instrument === 'grant' ? 'Grants' : 'Payments', data: payments},
      ...tables.filter(({name: table}) => table !== 'commissioners' && table !== 'suppliers'),
    ],
  } as AnyDocument;
}
