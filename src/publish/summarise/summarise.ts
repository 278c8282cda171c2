import {table as tableOf} from 'arquero';
import type {
  CommissionerRow,
  PaymentRow,
  SpendFacts,
  SupplierRow,
  TotalRow,
} from '../../contract/generated/spend.js';
import type {AnyDocument} from '../documents/any-document.js';
import {rowsOf} from '../documents/rows-of.js';
import {withRows} from '../documents/with-rows.js';
import type {By} from './by.js';
import {healthOf} from './health-of.js';
import {periodOf, type Length} from './period-of.js';
import {supplierTotals} from './supplier-totals.js';
import {totals} from './totals.js';

/** What to add up. */
export interface SummariseOptions {
  /** One set of totals each. */
  readonly sets?: readonly (readonly By[])[];
  /** Length of the periods, where a set is by period. */
  readonly length?: Length;
}

/** What adding up gives. */
export interface Summary {
  readonly document: AnyDocument;
  /** Payments without an amount, and payments granted onward: in no total. */
  readonly without: number;
  readonly onward: number;
  /** Totals of which credit notes make more than the payments: in no set, since none may be negative. */
  readonly credits: readonly TotalRow[];
}

const usual: readonly (readonly By[])[] = [
  ['commissioner'],
  ['commissioner', 'sector'],
  ['commissioner', 'sector', 'category'],
  ['supplier'],
];

/**
 * A spend document with its payments added up. The payments themselves are left behind. Money that its receiver grants
 * onward is left out, since it is counted where it arrives; payments without an amount are counted and named in a note.
 * A commissioner without any payment gets a total that says so (`x`), and is not left out. How whole the payments are stands
 * among the facts (`health`), unless the publisher said so.
 *
 * @throws RangeError when the document has no payments, or a set is by period and a payment has no date
 */
export function summarise(
  document: AnyDocument,
  {sets = usual, length = 'month'}: SummariseOptions = {},
): Summary {
  const payments = rowsOf<PaymentRow>(document, 'payments');
  if (!payments.length) throw new RangeError('missing payments: the document has none to add up');
  const suppliers = new Map(rowsOf<SupplierRow>(document, 'suppliers').map((row) => [row.id, row]));
  const counted = payments.filter((row) => row.amount !== null && !row.onwardGrant);
  const table = tableOf({
    commissioner: counted.map((row) => row.commissioner),
    supplier: counted.map((row) => row.supplier ?? null),
    sector: counted.map(
      (row) => row.sector ?? suppliers.get(row.supplier ?? '')?.sector ?? 'unknown',
    ),
    category: counted.map(
      (row) => row.category ?? suppliers.get(row.supplier ?? '')?.category ?? null,
    ),
    register: counted.map((row) => suppliers.get(row.supplier ?? '')?.register ?? null),
    legalForm: counted.map((row) => suppliers.get(row.supplier ?? '')?.legalForm ?? null),
    area: counted.map((row) => row.area ?? null),
    period: sets.some((set) => set.includes('period'))
      ? counted.map((row, at) => periodIn(row, length, at))
      : counted.map(() => null),
    pence: counted.map((row) => Math.round((row.amount ?? 0) * 100)),
  });
  const used = sets.filter((set) => set.every((name) => hasAny(table.array(name))));
  const rows = used.flatMap((set): readonly TotalRow[] =>
    set.length === 1 && set[0] === 'supplier'
      ? supplierTotals(table).filter(({supplier}) => supplier)
      : totals(table, set),
  );
  const paying = new Set(payments.map((row) => row.commissioner));
  const none = rowsOf<CommissionerRow>(document, 'commissioners')
    .filter(({id}) => !paying.has(id))
    .map(({id}): TotalRow => ({commissioner: id, amount: null, amountStatus: 'x'}));
  const resources = document.resources.filter(({name}) => name !== 'payments');
  const title = `Totals by ${used.map((set) => set.join(', ')).join('; by ')}`;
  const kept = rows.filter((row) => !isCredit(row));
  // A document with payments is one of spending: its facts are there.
  const facts = document.spend as SpendFacts;
  const spend = {...facts, health: {...healthOf(document), ...facts.health}};
  return {
    document: withRows({...document, spend, resources}, 'totals', [...kept, ...none], {title}),
    credits: rows.filter(isCredit),
    without: payments.filter((row) => row.amount === null).length,
    onward: payments.filter((row) => row.onwardGrant).length,
  };
}

function periodIn({date, period}: PaymentRow, length: Length, at: number): string {
  const found = periodOf(date ?? period ?? '', length) ?? period;
  if (found !== undefined) return found;
  throw new RangeError(
    `payments row ${at + 1}: missing date (expected one, to add up by ${length})`,
  );
}

function hasAny(values: ArrayLike<unknown>): boolean {
  return Array.from(values).some((value) => value !== null && value !== undefined);
}

function isCredit({amount}: TotalRow): boolean {
  return amount !== null && amount < 0;
}
