import {fsum} from 'd3';
import type {
  CommissionerRow,
  Health,
  PaymentRow,
  SpendFacts,
  SupplierRow,
} from '../../contract/generated/spend.js';
import type {AnyDocument} from '../documents/any-document.js';
import {rowsOf} from '../documents/rows-of.js';
import {monthsOf} from '../suppress/months-of.js';
import {periodOf} from './period-of.js';

/**
 * How whole the payments of a document are. Every commissioner is expected to have a payment in each month of the document's
 * period; where a payment has no month, to have one at all. Money is unmatched whose payment names no supplier, or one
 * without a sector.
 *
 * @returns parts to four decimals; without `unmatched` where nothing was paid
 */
export function healthOf(document: AnyDocument): Health {
  const payments = rowsOf<PaymentRow>(document, 'payments');
  const commissioners = rowsOf<CommissionerRow>(document, 'commissioners');
  const suppliers = new Map(rowsOf<SupplierRow>(document, 'suppliers').map((row) => [row.id, row]));
  // The document was checked: its facts are there and of the schema's shape.
  const {period} = document.spend as SpendFacts;
  const isMatched = ({supplier, sector}: PaymentRow) =>
    supplier !== undefined &&
    (sector ?? suppliers.get(supplier)?.sector ?? 'unknown') !== 'unknown';
  const counted = payments.filter(({onwardGrant}) => !onwardGrant);
  const all = fsum(counted, size);
  const unmatched = fsum(
    counted.filter((row) => !isMatched(row)),
    size,
  );
  return {
    ...(commissioners.length
      ? {complete: part(...timesThere(payments, commissioners, period))}
      : {}),
    ...(all > 0 ? {unmatched: part(unmatched, all)} : {}),
  };
}

/** How many of the expected months, or accounts, are there, and how many are expected. */
function timesThere(
  payments: readonly PaymentRow[],
  commissioners: readonly CommissionerRow[],
  period: string,
): [number, number] {
  const whole = monthsOf(period);
  const months = payments.map(({date, period: own}) => monthOf(date ?? own ?? ''));
  const known = new Set(commissioners.map(({id}) => id));
  const own = payments.map(({commissioner}) => commissioner);
  if (!whole || months.includes(undefined)) {
    return [new Set(own.filter((id) => known.has(id))).size, known.size];
  }
  const there = new Set(
    own.flatMap((id, at) => {
      const month = months[at] ?? NaN;
      return known.has(id) && month >= whole.from && month < whole.until ? [`${id} ${month}`] : [];
    }),
  );
  return [there.size, known.size * (whole.until - whole.from)];
}

/** Months since the year 0. */
function monthOf(text: string): number | undefined {
  const month = periodOf(text, 'month');
  return month === undefined
    ? undefined
    : Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

/** Credit notes are money too, and do not make up for what is not matched. */
function size({amount}: PaymentRow): number {
  return Math.abs(amount ?? 0);
}

function part(some: number, all: number): number {
  return Number((some / all).toFixed(4));
}
