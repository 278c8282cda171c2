import {lattice, type Lattice} from './lattice.js';
import {measureCells} from './measure-cells.js';
import {puzzle} from './puzzle.js';
import {rowKey, type RowKey} from './row-key.js';
import type {RuleSet} from './rule-sets.js';
import type {TableRow} from './table-row.js';
import {workedOut} from './worked-out.js';

/** How the table is read: which columns are dimensions, which are measures, and the rules it follows. */
export interface RecoverableOptions {
  readonly dimensions: readonly string[];
  readonly measures: readonly string[];
  readonly rules: RuleSet;
}

/** A hidden cell that is not hidden; without its number. */
export interface Recoverable {
  readonly key: RowKey;
  readonly measure: string;
  /** `exact`: it has one value only. `bounded`: fewer are left than the rules hide. */
  readonly certainty: 'exact' | 'bounded';
}

/**
 * The hidden cells of a published table that a reader can work out, from the numbers shown and the way
 * they add up; none when the table is safe.
 *
 * @param rows - as published; a total leaves out the dimensions it is over
 * @throws RangeError if two rows have the same key
 * @throws TypeError if a dimension is not text or a measure is
 */
export function recoverable(
  rows: readonly TableRow[],
  {dimensions, measures, rules}: RecoverableOptions,
): readonly Recoverable[] {
  const table: Lattice = lattice(
    rows.map((row) => rowKey(row, dimensions)),
    dimensions,
  );
  return measures.flatMap((measure) =>
    workedOut(puzzle(measureCells(rows, measure), table, rules)).map(({cell, span}) => ({
      key: table.keys[cell] ?? {},
      measure,
      certainty: span.high - span.low < 1e-6 ? ('exact' as const) : ('bounded' as const),
    })),
  );
}
