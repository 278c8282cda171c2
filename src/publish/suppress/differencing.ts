import {keyText} from './key-text.js';
import {lattice, type Relation} from './lattice.js';
import {measureCells} from './measure-cells.js';
import {puzzle} from './puzzle.js';
import type {RecoverableOptions} from './recoverable.js';
import {rowKey, type RowKey} from './row-key.js';
import type {RuleSet} from './rule-sets.js';
import type {TableRow} from './table-row.js';
import {workedOut, type WorkedOut} from './worked-out.js';

/** One of the two publications compared. */
export type Publication = 'published' | 'proposed';

/** A cell of one publication that holds cells of the other: a year to date and the months before. */
export interface Containment {
  readonly whole: RowKey;
  /** Cells of the other publication, none overlapping another. */
  readonly parts: readonly RowKey[];
  /** Where the whole is; the parts are in the other one. The proposed one when left out. */
  readonly wholeIn?: Publication;
  /** True when the parts are all of the whole, so that no difference is left. */
  readonly complete?: boolean;
}

/** How both tables are read, and what holds what. */
export interface DifferencingOptions extends RecoverableOptions {
  readonly contains: readonly Containment[];
}

/** Something the two publications reveal together; without the number. */
export type Difference = {
  readonly measure: string;
  /** `exact`: it has one value only. `bounded`: fewer are left than the rules hide. */
  readonly certainty: 'exact' | 'bounded';
} & (
  | {
      /** What is left of the whole without its parts is a number the rules hide. */
      readonly reveals: 'difference';
      readonly whole: RowKey;
      readonly parts: readonly RowKey[];
    }
  | {
      /** A cell hidden in one publication follows from the other. */
      readonly reveals: 'hidden cell';
      readonly publication: Publication;
      readonly key: RowKey;
    }
);

/**
 * What a reader learns from two publications together that the rules hide: differences between a whole
 * in one and its parts in the other, and hidden cells that the other gives away. Sums within each table
 * count as well. Cells that one table gives away on its own are listed too.
 *
 * @param published - rows as they are out
 * @param proposed - rows as they would go out
 * @throws RangeError if a containment names a cell that its table does not have, or two rows of a table
 *   have the same key
 */
export function differencing(
  published: readonly TableRow[],
  proposed: readonly TableRow[],
  options: DifferencingOptions,
): readonly Difference[] {
  const {measures, rules} = options;
  const both = bothTables(published, proposed, options);
  return measures.flatMap((measure) => {
    const cells = [...measureCells(published, measure), ...measureCells(proposed, measure)];
    const {targets, ...rest} = puzzle(cells, both, rules);
    const found = workedOut({...rest, targets: [...targets, ...both.rests.keys()]});
    return found.flatMap(({cell, span}): readonly Difference[] => {
      const certainty = span.high - span.low < 1e-6 ? 'exact' : 'bounded';
      const containment = both.rests.get(cell);
      if (containment && !withinRules({cell, span}, rules)) return [];
      if (containment) {
        const {whole, parts} = containment;
        return [{measure, certainty, reveals: 'difference', whole, parts}];
      }
      const publication = cell < published.length ? 'published' : 'proposed';
      const key = both.keys[cell] ?? {};
      return [{measure, certainty, reveals: 'hidden cell', publication, key}];
    });
  });
}

/** True when whatever the number is, the rules hide it. */
const withinRules = ({span}: WorkedOut, rules: RuleSet): boolean =>
  rules.hides(span.low) && rules.hides(span.high);

interface BothTables {
  readonly keys: readonly RowKey[];
  readonly relations: readonly Relation[];
  /** What a whole holds beside its parts, by its place behind all keys. */
  readonly rests: ReadonlyMap<number, Containment>;
}

/** The two tables as one: published rows, proposed rows, unlisted totals of both, rests. */
function bothTables(
  published: readonly TableRow[],
  proposed: readonly TableRow[],
  {dimensions, contains}: DifferencingOptions,
): BothTables {
  const tables = [published, proposed].map((rows) =>
    lattice(
      rows.map((row) => rowKey(row, dimensions)),
      dimensions,
    ),
  );
  const listed = tables.map((table) => table.keys.slice(0, table.listed));
  const keys: RowKey[] = listed.flat();
  const relations: Relation[] = [];
  let before = 0;
  for (const table of tables) {
    const shift = before;
    const behind = keys.length - table.listed;
    keys.push(...table.keys.slice(table.listed));
    const moved = (place: number) => place + (place < table.listed ? shift : behind);
    for (const {total, parts} of table.relations) {
      relations.push({total: moved(total), parts: parts.map(moved)});
    }
    before += table.listed;
  }
  const place = (key: RowKey, publication: Publication): number => {
    const rows = listed[publication === 'published' ? 0 : 1] ?? [];
    const found = rows.findIndex((other) => sameKey(other, key));
    if (found < 0) throw new RangeError(`unknown cell: ${keyText(key)} in ${publication}`);
    return found + (publication === 'published' ? 0 : published.length);
  };
  const rests = new Map<number, Containment>();
  for (const containment of contains) {
    const {whole, parts, wholeIn = 'proposed', complete = false} = containment;
    const partsIn = wholeIn === 'proposed' ? 'published' : 'proposed';
    const held = parts.map((part) => place(part, partsIn));
    if (!complete) {
      held.push(keys.push(whole) - 1);
      rests.set(keys.length - 1, containment);
    }
    relations.push({total: place(whole, wholeIn), parts: held});
  }
  return {keys, relations, rests};
}

const sameKey = (a: RowKey, b: RowKey): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([dimension, value]) => b[dimension] === value);
