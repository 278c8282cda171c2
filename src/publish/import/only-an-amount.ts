import {amountInText} from '../read/amount-in-text.js';
import type {SourceRow} from '../read/source-row.js';

/** Whether an amount stands alone in its row: perhaps a total that does not say so. */
export function onlyAnAmount({cells}: SourceRow): boolean {
  const filled = cells.filter((cell) => cell.trim());
  return filled.length === 1 && amountInText(filled[0] ?? '').kind === 'amount';
}
