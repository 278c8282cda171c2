import {cleanText} from '../read/clean-text.js';
import {dateInText} from '../read/date-in-text.js';
import {areaCode} from './area-code.js';
import type {FileLines} from './file-lines.js';
import type {LeftOut} from './left-out.js';
import type {PaymentLine} from './payment-line.js';
import {supplierIdentifiers} from './supplier-identifiers.js';

/** An object of which nothing is known yet. */
type Loose = Readonly<Record<string, unknown>>;

/**
 * The grants of a file of JSON that follows the 360Giving Data Standard: its funder is our commissioner, its recipient our supplier.
 *
 * @returns `undefined` when the value is no such file
 * @see https://standard.threesixtygiving.org/ version 1.1
 */
export function linesOf360Giving(value: unknown, file: string): FileLines | undefined {
  const {grants} = loose(value);
  if (!Array.isArray(grants)) return undefined;
  const lines: PaymentLine[] = [];
  const leftOut: LeftOut[] = [];
  grants.forEach((grant: unknown, at) => {
    const read = lineOf(loose(grant), file, at + 1);
    if ('reason' in read) leftOut.push(read);
    else lines.push(read);
  });
  return {lines, leftOut, rows: grants.length, unread: [], vat: undefined, instrument: 'grant'};
}

function lineOf(grant: Loose, file: string, line: number): PaymentLine | LeftOut {
  const funder = firstOf(grant['fundingOrganization']);
  const recipient = firstOf(grant['recipientOrganization']);
  const amount = grant['amountAwarded'];
  const day = text(grant['awardDate']);
  const date = dateInText(day);
  const payer = text(funder['name']);
  const reason = reasonAgainst(grant, payer);
  if (reason !== undefined || typeof amount !== 'number')
    return {
      file,
      line,
      rows: 1,
      kind: 'refused',
      reason: reason ?? '',
      amount: typeof amount === 'number' && Number.isFinite(amount) ? amount : undefined,
      text: `${text(grant['id'])} ${text(grant['title'])}`.trim().slice(0, 500),
    };
  return {
    file,
    line,
    commissioner: payer,
    commissionerId: areaCode(text(funder['id'])),
    supplier: text(recipient['name']) || undefined,
    identifiers: supplierIdentifiers({
      charity: text(recipient['charityNumber']),
      company: text(recipient['companyNumber']),
      own: text(recipient['id']),
    }),
    date,
    month: undefined,
    transaction: text(grant['id']) || undefined,
    expenseArea: text(firstOf(grant['grantProgramme'])['title']) || undefined,
    expenseType: undefined,
    description: text(grant['title']) || text(grant['description']) || undefined,
    amount: Math.round(amount * 100) / 100,
  };
}

function reasonAgainst(grant: Loose, payer: string): string | undefined {
  const {amountAwarded: amount, awardDate} = grant;
  const currency = text(grant['currency']) || 'GBP';
  const day = text(awardDate);
  if (typeof amount !== 'number' || !Number.isFinite(amount))
    return 'missing amountAwarded (expected a number of pounds)';
  if (currency !== 'GBP') return `unknown currency: "${currency.slice(0, 20)}" (expected GBP)`;
  if (day && dateInText(day) === undefined)
    return `unreadable awardDate: "${day.slice(0, 40)}" (expected a day, such as 2018-04-01)`;
  if (!payer) return 'missing name of the funding organisation';
  if (firstOf(grant['recipientOrganization'])['name'] !== undefined) return undefined;
  return grant['recipientIndividual'] === undefined
    ? 'missing name of the recipient organisation'
    : 'a grant to a person (expected one to an organisation)';
}

/** The first of a list: a grant has one funder and one recipient, and a standard of lists. */
function firstOf(list: unknown): Loose {
  return Array.isArray(list) ? loose(list[0]) : {};
}

function loose(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '';
}
