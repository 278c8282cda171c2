import type {PaymentLine} from './payment-line.js';
import type {Transaction} from './transactions.js';

/**
 * The lines of one payment as one: amounts added in pence, and all that they say of what was paid for, each thing once, with
 * semicolons. The first line says the rest.
 */
export function transactionLine(lines: Transaction): PaymentLine {
  const [first] = lines;
  if (lines.length === 1) return first;
  const all = (name: 'expenseArea' | 'expenseType' | 'description') =>
    [...new Set(lines.flatMap((line) => line[name] ?? []))].join('; ') || undefined;
  return {
    ...first,
    identifiers: [...new Set(lines.flatMap(({identifiers}) => identifiers))],
    expenseArea: all('expenseArea'),
    expenseType: all('expenseType'),
    description: all('description'),
    amount: lines.reduce((pence, {amount}) => pence + Math.round((amount ?? 0) * 100), 0) / 100,
  };
}
