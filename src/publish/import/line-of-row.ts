import type {Field} from '../read/aliases.js';
import {amountInText, type AmountInText} from '../read/amount-in-text.js';
import {dateInText} from '../read/date-in-text.js';
import type {DateOrder} from '../read/date-order.js';
import type {Columns} from '../read/header-row.js';
import {isRedacted} from '../read/is-redacted.js';
import {monthInText} from '../read/month-in-text.js';
import type {SourceRow} from '../read/source-row.js';
import {areaCode} from './area-code.js';
import type {LeftOut} from './left-out.js';
import {onlyAnAmount} from './only-an-amount.js';
import type {PaymentLine} from './payment-line.js';
import {rowText} from './row-text.js';
import {supplierIdentifiers} from './supplier-identifiers.js';

/** How a row is to be read. */
export interface RowOptions {
  readonly file: string;
  /** Who paid, where the row does not say. */
  readonly commissioner: string | undefined;
  readonly order: DateOrder;
  /** Cleans the text of a cell. */
  readonly clean: (cell: string) => string;
}

/**
 * The payment in a row, or the row with the reason why it is none: it has no readable amount in pounds, nobody who paid, a date that
 * cannot be read, or nothing but an amount.
 */
export function lineOfRow(
  row: SourceRow,
  columns: Columns,
  {file, commissioner, order, clean}: RowOptions,
): PaymentLine | LeftOut {
  const raw = (field: Field) => row.cells[columns[field] ?? -1] ?? '';
  const cell = (field: Field) => clean(raw(field));
  const first = (...fields: readonly Field[]) => {
    for (const field of fields) {
      const text = columns[field] === undefined ? '' : cell(field);
      if (text) return text;
    }
    return undefined;
  };
  const amountCell = raw(columns.amount === undefined ? 'grant-amount' : 'amount');
  const amount = amountInText(amountCell);
  const payer = first('entity') ?? commissioner;
  const written = first('date');
  const when = written === undefined || isRedacted(written) ? '' : written;
  const date = when ? dateInText(when, {order}) : undefined;
  const month = when && date === undefined ? monthInText(when) : undefined;
  const supplier = first('supplier', 'beneficiary');
  const reason =
    reasonAgainst(amount, amountCell) ??
    currencyProblem(first('currency')) ??
    (onlyAnAmount(row) ? 'nothing but an amount (expected who was paid, or when)' : undefined) ??
    (payer ? undefined : 'missing commissioner (say who paid with --commissioner NAME)') ??
    (when && date === undefined && month === undefined
      ? `unreadable date: "${when.slice(0, 40)}" (expected a day, such as 01/04/2018)`
      : undefined);
  if (reason !== undefined || !payer)
    return {
      file,
      line: row.line,
      rows: 1,
      kind: 'refused',
      reason: reason ?? '',
      amount: amount.kind === 'amount' ? amount.value : undefined,
      text: rowText(row),
    };
  const code = first('entity-identifier');
  return {
    file,
    line: row.line,
    commissioner: payer,
    commissionerId: code === undefined ? undefined : areaCode(code),
    supplier: supplier !== undefined && isRedacted(supplier) ? 'Redacted' : supplier,
    identifiers: supplierIdentifiers({
      charity: cell('charity-number'),
      company: cell('company-number'),
      either: cell('charity-or-company-number'),
      own: cell('supplier-identifier'),
    }),
    date,
    month,
    transaction: first('transaction-number'),
    expenseArea: first('expense-area', 'department-or-service', 'department'),
    expenseType: first('expense-type', 'category', 'procurement-type'),
    description: first('description', 'purpose'),
    amount: amount.kind === 'amount' ? amount.value : null,
  };
}

function reasonAgainst(amount: AmountInText, written: string): string | undefined {
  if (amount.kind === 'empty') return 'missing amount';
  if (amount.kind !== 'unreadable') return undefined;
  return `unreadable amount: "${written.trim().slice(0, 40)}" (expected pounds, such as 1,234.50)`;
}

function currencyProblem(currency = 'GBP'): string | undefined {
  if (/^(GBP|£|pounds?( sterling)?|sterling)$/i.test(currency)) return undefined;
  return `unknown currency: "${currency.slice(0, 20)}" (expected GBP)`;
}
