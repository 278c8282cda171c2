import type {PaymentLine} from './payment-line.js';

/** The lines of one payment, at least one. */
export type Transaction = readonly [PaymentLine, ...PaymentLine[]];

/**
 * Lines by the payment that they are of: those of one file with the same transaction number, commissioner, supplier and time are of one.
 * Lines without a number stay apart, and so does one whose amount is redacted, since nothing can be added to it.
 */
export function transactions(lines: readonly PaymentLine[]): readonly Transaction[] {
  const groups = new Map<string, [PaymentLine, ...PaymentLine[]]>();
  const all: Transaction[] = [];
  for (const line of lines) {
    const key = keyOf(line);
    const group = key === undefined ? undefined : groups.get(key);
    if (group) {
      group.push(line);
      continue;
    }
    const own: [PaymentLine, ...PaymentLine[]] = [line];
    all.push(own);
    if (key !== undefined) groups.set(key, own);
  }
  return all;
}

function keyOf({
  file,
  transaction,
  amount,
  commissioner,
  supplier = '',
  date = '',
  month = '',
}: PaymentLine): string | undefined {
  if (transaction === undefined || amount === null) return undefined;
  return [file, transaction, commissioner, supplier, date, month].join('\u0000');
}
