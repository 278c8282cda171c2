import {aliases, type Aliases, type Field} from './aliases.js';
import {amountInText} from './amount-in-text.js';
import type {Columns} from './header-row.js';
import {headerSpelling} from './header-spelling.js';

/** What a row below the header is. */
export type RowKind = 'payment' | 'blank' | 'total' | 'repeated-header' | 'note';

/** A cell that names a total, as `headerSpelling` writes it; "Total Gas and Power" is a supplier. */
const TOTAL =
  /^((grand|sub|overall|page|report|running|monthly|net|gross) ?)?totals?( (for|of|to|paid|payments?|spend|expenditure|amount|value|net|gross|invoices?|transactions?)\b.*)?$/;

/**
 * Tells payments from what accounts have around them: blank rows, totals, the header said again, and remarks.
 *
 * A total names itself in some cell, has an amount in some cell, and has no supplier or the word in the supplier's place. A remark is a row's only cell.
 * All other rows are payments, also those that lack something: whether they can be used is for their reader to say.
 *
 * @param cells - one row, as ragged as it is
 * @param columns - as `headerRow` found them
 * @param extraAliases - the same as `headerRow` was given
 */
export function rowKind(
  cells: readonly string[],
  columns: Columns,
  extraAliases: Aliases = {},
): RowKind {
  const filled = cells.filter((cell) => cell.trim());
  if (!filled.length) return 'blank';
  const cell = (column = -1) => cells[column] ?? '';
  const amount = amountInText(cell(columns.amount ?? columns['grant-amount']));
  const supplier = cell(columns.supplier ?? columns.beneficiary);
  const mayBeTotal = !supplier.trim() || isTotal(supplier);
  if (mayBeTotal && filled.some(isTotal) && filled.some(isAmount)) return 'total';
  if (amount.kind === 'amount') return 'payment';
  if (filled.length === 1) return 'note';
  return repeatsHeader(cells, columns, extraAliases) ? 'repeated-header' : 'payment';
}

function isTotal(cell: string): boolean {
  return TOTAL.test(headerSpelling(cell));
}

function isAmount(cell: string): boolean {
  return amountInText(cell).kind === 'amount';
}

/** Whether at least two cells, and more than half, spell the field of their own column. */
function repeatsHeader(cells: readonly string[], columns: Columns, extraAliases: Aliases): boolean {
  const spellings = Object.entries(columns).flatMap(([name, column]) => {
    // The keys of the columns are fields.
    const field = name as Field;
    const spelling = headerSpelling(cells[column] ?? '');
    return spelling ? [{spelling, known: spellingsOf(field, extraAliases)}] : [];
  });
  const same = spellings.filter(({spelling, known}) => known.includes(spelling));
  return same.length >= 2 && same.length > spellings.length / 2;
}

function spellingsOf(field: Field, extraAliases: Aliases): readonly string[] {
  return [...aliases[field], ...(extraAliases[field] ?? []).map(headerSpelling)];
}
