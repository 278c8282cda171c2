import {headerSpelling} from '../read/header-spelling.js';
import type {HeaderRow} from '../read/header-row.js';
import type {FileLines} from './file-lines.js';

/** What a file's headers say of its money: grants where a column speaks of grants or awards, payments else; and its value added tax. */
export function natureOf(
  cells: readonly string[],
  {amount}: Pick<HeaderRow, 'amount'>,
): Pick<FileLines, 'vat' | 'instrument'> {
  const grants = cells.some((cell) => /\b(grants?|award|awarded)\b/.test(headerSpelling(cell)));
  if (grants) return {instrument: 'grant', vat: undefined};
  return {instrument: 'payment', vat: VAT[amount]};
}

const VAT = {net: 'excluded', gross: 'included', plain: 'unknown', missing: 'unknown'} as const;
