import {fsum} from 'd3';
import type {PaymentRow} from '../../contract/generated/spend.js';
import type {Finding} from './finding.js';
import {percent} from './percent.js';
import {pounds} from './pounds.js';

/** Payments that equal another in every column: true repeats or regular payments, which only their publisher can tell. */
export function repeatedPayments(payments: readonly PaymentRow[]): readonly Finding[] {
  const seen = new Set<string>();
  const again = payments.filter((row) => {
    const key = JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
  if (!again.length) return [];
  return [
    {
      level: 'warning',
      about: 'duplicates',
      text: `${again.length} payments (${percent(again.length, payments.length)}, ${pounds(fsum(again, ({amount}) => amount ?? 0))}) equal an earlier one in every column. Regular payments look like this, and so do rows pasted twice.`,
    },
  ];
}
