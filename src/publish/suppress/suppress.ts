import {hiddenCells, type Hiding} from './hidden-cells.js';
import {keyText} from './key-text.js';
import {lattice, type Lattice} from './lattice.js';
import {measureCells} from './measure-cells.js';
import {recoverable, type RecoverableOptions} from './recoverable.js';
import {rowKey} from './row-key.js';
import {shownNumber} from './shown-number.js';
import type {HiddenCell, HidingReason, SuppressionReport} from './suppression-report.js';
import type {TableRow} from './table-row.js';

/** How the table is read, and what is made from its measures. */
export interface SuppressOptions extends RecoverableOptions {
  /** Measures made from others, such as `{share: ['count']}`: hidden wherever one of those is. */
  readonly derived?: Readonly<Record<string, readonly string[]>>;
}

/** A table that may be published, and what was done to it, which may not. */
export interface Suppressed {
  readonly rows: readonly TableRow[];
  readonly report: SuppressionReport;
}

/**
 * The table with every number hidden that the rules hide, and every further one from which such a number
 * could be worked out. A hidden number is `null` and its status `c`, whatever the reason.
 *
 * Where the rules round, a derived measure is hidden too unless it is made from zeros, since the share
 * behind a rounded number undoes the rounding: work it out again from the rows that come back.
 * A measure that does not add up (different suppliers) is protected as if it did, against exact
 * recovery. Fields that are neither dimension, measure nor derived are passed on as they are.
 *
 * @param rows - a total leaves out the dimensions it is over; list the zeros if the rules hide them
 * @throws RangeError if a measure is negative or not finite, two rows have the same key, or numbers
 *   can be worked out whatever else is hidden
 * @throws TypeError if a dimension is not text or a measure is
 */
export function suppress(rows: readonly TableRow[], options: SuppressOptions): Suppressed {
  const {dimensions, measures, rules, derived = {}} = options;
  const table = lattice(
    rows.map((row) => rowKey(row, dimensions)),
    dimensions,
  );
  checkNumbers(rows, table, measures);
  const reasons = new Map<string, Reasons>(
    measures.map((measure) => {
      const hidings = hiddenCells(measureCells(rows, measure), table, rules);
      return [measure, new Map([...hidings].map(([place, why]) => [place, reasonOf(why, table)]))];
    }),
  );
  for (const measure of Object.keys(derived)) {
    reasons.set(measure, derivedReasons(rows, measure, reasons, options));
  }
  const shown = rows.map((row, place) => shownRow(row, place, reasons, options));
  const rounded = measures.flatMap((measure) =>
    shown.filter((row, i) => row[measure] !== null && row[measure] !== rows[i]?.[measure]),
  );
  const hidden = [...reasons].flatMap(([measure, places]) =>
    [...places]
      .sort(([a], [b]) => a - b)
      .map(([place, reason]) => ({key: table.keys[place] ?? {}, measure, reason})),
  );
  return {
    rows: shown,
    report: {
      rules: rules.name,
      hidden,
      counts: counts(hidden),
      rounded: rounded.length,
      narrowed: recoverable(shown, options).map(({key, measure}) => ({key, measure})),
    },
  };
}

type Reasons = ReadonlyMap<number, HidingReason>;

const reasonOf = (why: Hiding, table: Lattice): HidingReason =>
  why.because === 'small'
    ? 'small number'
    : `could be worked out from ${keyText(table.keys[why.total] ?? {})}`;

/** Where a derived measure is hidden: wherever a measure it is made from is hidden or rounded. */
function derivedReasons(
  rows: readonly TableRow[],
  measure: string,
  reasons: ReadonlyMap<string, Reasons>,
  {measures, rules, derived = {}}: SuppressOptions,
): Reasons {
  const sources = new Set([measure]);
  for (const name of sources) for (const source of derived[name] ?? []) sources.add(source);
  const made = [...sources].filter((name) => !(name in derived));
  const unknown = made.find((name) => !measures.includes(name));
  if (unknown !== undefined) {
    throw new RangeError(
      `unknown measure: ${unknown}, from which ${measure} is made (expected one of ${measures.join(', ')})`,
    );
  }
  const hidden = new Map<number, HidingReason>();
  rows.forEach((row, place) => {
    if (row[measure] === undefined || row[measure] === null) return;
    if (made.some((name) => row[name] === null || reasons.get(name)?.has(place))) {
      hidden.set(place, 'made from a hidden number');
    } else if (rules.roundTo !== undefined && made.some((name) => row[name] !== 0)) {
      hidden.set(place, 'made from a rounded number');
    }
  });
  return hidden;
}

function shownRow(
  row: TableRow,
  place: number,
  reasons: ReadonlyMap<string, Reasons>,
  {measures, rules}: SuppressOptions,
): TableRow {
  const shown: Record<string, TableRow[string]> = {...row};
  for (const measure of measures) {
    const value = row[measure];
    if (typeof value === 'number') shown[measure] = shownNumber(value, rules);
  }
  for (const [measure, places] of reasons) {
    if (!places.has(place)) continue;
    shown[measure] = null;
    shown[`${measure}Status`] = 'c';
  }
  return shown;
}

function counts(hidden: readonly HiddenCell[]): SuppressionReport['counts'] {
  const count = (start: string) => hidden.filter(({reason}) => reason.startsWith(start)).length;
  return {
    'small number': count('small number'),
    'could be worked out': count('could be worked out'),
    'made from a hidden number': count('made from a hidden number'),
    'made from a rounded number': count('made from a rounded number'),
  };
}

/** The message says where, and not the number: it may end in a log. */
function checkNumbers(
  rows: readonly TableRow[],
  table: Lattice,
  measures: readonly string[],
): void {
  rows.forEach((row, place) => {
    for (const measure of measures) {
      const value = row[measure];
      if (typeof value !== 'number' || (value >= 0 && value < Infinity)) continue;
      throw new RangeError(
        `invalid ${measure}: ${keyText(table.keys[place] ?? {})} is negative or not finite (expected 0 or more)`,
      );
    }
  });
}
