import type {PaymentRow, TotalRow} from '../../contract/generated/spend.js';
import type {Finding} from './finding.js';
import {percent} from './percent.js';

/** How many payments say when, to whom, and how much; how many totals have no figure, and why. */
export function completeness(
  payments: readonly PaymentRow[],
  totals: readonly TotalRow[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const lacking = (name: string, rows: readonly PaymentRow[]) => {
    if (rows.length)
      findings.push({
        level: 'warning',
        about: 'completeness',
        text: `${count(rows.length, 'payment')} of ${payments.length} (${percent(rows.length, payments.length)}) ${rows.length === 1 ? 'has' : 'have'} no ${name}.`,
      });
  };
  lacking(
    'date',
    payments.filter(({date, period}) => date === undefined && period === undefined),
  );
  lacking(
    'supplier',
    payments.filter(({supplier}) => supplier === undefined),
  );
  lacking(
    'amount',
    payments.filter(({amount}) => amount === null),
  );
  if (payments.length && !findings.length)
    findings.push({
      level: 'fact',
      about: 'completeness',
      text: `All ${payments.length} payments have a date, a supplier and an amount.`,
    });
  const reasons = new Map<string, number>();
  for (const {amount, amountStatus = 'x'} of totals) {
    if (amount === null) reasons.set(amountStatus, (reasons.get(amountStatus) ?? 0) + 1);
  }
  for (const [status, times] of reasons)
    findings.push({
      level: 'fact',
      about: status === 'c' || status === 'low' ? 'redaction' : 'completeness',
      text: `${count(times, 'total')} of ${totals.length} ${times === 1 ? 'has' : 'have'} no figure: ${words[status] ?? status}.`,
    });
  return findings;
}

const words: Readonly<Record<string, string>> = {
  c: 'confidential (c)',
  low: 'too small to publish (low)',
  x: 'not available (x)',
  z: 'not applicable (z)',
  u: 'unreliable (u)',
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
