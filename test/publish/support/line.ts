import type {PaymentLine} from '../../../src/publish/import/payment-line.js';

/** A line of the accounts with what a test says of it, and nothing else of note. */
export function line(parts: Partial<PaymentLine> = {}): PaymentLine {
  return {
    file: 'april.csv',
    line: 2,
    commissioner: 'Example Council',
    commissionerId: undefined,
    supplier: 'Hope House',
    identifiers: [],
    date: '2018-04-01',
    month: undefined,
    transaction: undefined,
    expenseArea: undefined,
    expenseType: undefined,
    description: undefined,
    amount: 100,
    ...parts,
  };
}
