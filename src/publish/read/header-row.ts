import {aliases, type Aliases, type Field} from './aliases.js';
import {headerSpelling} from './header-spelling.js';
import type {SourceRow} from './source-row.js';

/** Place of each known field among the cells of a row, from 0. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** Where a file's header stands, and what its columns hold. */
export interface HeaderRow {
  /** Place of the header among the rows, from 0. */
  readonly index: number;
  readonly columns: Columns;
  /**
   * What the header says of VAT in the column of amounts: `plain` where it says nothing, as of grants; `missing` when no column
   * holds an amount.
   */
  readonly amount: 'net' | 'plain' | 'gross' | 'missing';
  /** Columns that could have been a field's and were not taken, such as the gross amount beside the net one. */
  readonly passedOver: readonly {readonly field: Field; readonly column: number}[];
  /** Columns with a header that no field knows. */
  readonly unknown: readonly number[];
}

/** How far down a header may stand. */
const FIRST_ROWS = 60;

/**
 * The header among the titles above it: of the first 60 rows the one that names most fields, the first of equals.
 *
 * It must name three fields, or who was paid and how much. Of two columns for one field, the spelling that stands first in the
 * table of aliases is taken, then the column further left. Of two amounts, the one without VAT is taken, then the one that does not say.
 *
 * @param rows - a whole file, or its beginning
 * @param extraAliases - a publisher's own spellings, in any capitals; they go before ours
 * @returns `undefined` when no row is a header
 */
export function headerRow(
  rows: readonly SourceRow[],
  extraAliases: Aliases = {},
): HeaderRow | undefined {
  const known = knownSpellings(extraAliases);
  const [best] = rows
    .slice(0, FIRST_ROWS)
    .map(({cells}, index) => headerAt(index, cells, known))
    .filter(({columns}) => isHeader(columns))
    .sort((a, b) => size(b.columns) - size(a.columns) || a.index - b.index);
  return best;
}

/** Every spelling with its field and its place in the table, the better one first. */
function knownSpellings(extraAliases: Aliases): ReadonlyMap<string, Candidate> {
  const known = new Map<string, Candidate>();
  for (const table of [extraAliases, aliases]) {
    for (const [name, spellings] of Object.entries(table)) {
      for (const each of spellings) {
        const spelling = headerSpelling(each);
        // The keys of a table of aliases are fields.
        const candidate = {field: name as Field, place: known.size};
        if (spelling && !known.has(spelling)) known.set(spelling, candidate);
      }
    }
  }
  return known;
}

interface Candidate {
  readonly field: Field;
  readonly place: number;
}

function headerAt(
  index: number,
  cells: readonly string[],
  known: ReadonlyMap<string, Candidate>,
): HeaderRow {
  const spellings = cells.map(headerSpelling);
  const named = spellings.flatMap((spelling, column) => {
    const candidate = known.get(spelling);
    return candidate ? [{...candidate, column, vat: vatRank(candidate.field, spelling)}] : [];
  });
  const ordered = named.sort((a, b) => a.vat - b.vat || a.place - b.place || a.column - b.column);
  const taken = ordered.filter(
    ({field}, at) => ordered.findIndex((other) => other.field === field) === at,
  );
  const amount =
    taken.find(({field}) => field === 'amount') ??
    taken.find(({field}) => field === 'grant-amount');
  return {
    index,
    columns: Object.fromEntries(taken.map(({field, column}) => [field, column])),
    amount: amount ? (VAT[amount.vat] ?? 'plain') : 'missing',
    passedOver: ordered
      .filter((each) => !taken.includes(each))
      .map(({field, column}) => ({field, column}))
      .sort((a, b) => a.column - b.column),
    unknown: cells.flatMap((cell, column) =>
      cell.trim() && !known.has(spellings[column] ?? '') ? [column] : [],
    ),
  };
}

/** What a header of amounts may say of VAT, best first. */
const VAT = ['net', 'plain', 'gross'] as const;

function vatRank(field: Field, spelling: string): number {
  if (field !== 'amount') return 1;
  // What a body cannot recover is a cost to it: a net amount holds it.
  if (/\b(net|ex|exc|excl|excluding|exclusive|irrecoverable)\b/.test(spelling)) return 0;
  return /\b(gross|inc|incl|including|inclusive)\b/.test(spelling) ? 2 : 1;
}

function isHeader(columns: Columns): boolean {
  const paid = columns.supplier ?? columns.beneficiary;
  const money = columns.amount ?? columns['grant-amount'];
  return size(columns) >= 3 || (paid !== undefined && money !== undefined);
}

function size(columns: Columns): number {
  return Object.keys(columns).length;
}
