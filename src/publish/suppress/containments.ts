import type {Containment, Publication} from './differencing.js';
import {monthsOf} from './months-of.js';
import {rowKey, type RowKey} from './row-key.js';
import type {TableRow} from './table-row.js';

/** A table as it is or would be published. */
export interface DatedTable {
  readonly rows: readonly TableRow[];
  /** Period of rows that do not say theirs, `2018-19`. */
  readonly period?: string | undefined;
}

/** An area or body and one that it is a part of, or has become. */
export interface Membership {
  readonly part: string;
  readonly whole: string;
}

/** How the tables are read. */
export interface ContainmentsOptions {
  readonly dimensions: readonly string[];
  readonly memberships?: readonly Membership[];
}

/** Columns of places, whose values may be parts of one another. */
const PLACES = ['commissioner', 'area', 'place'];

/**
 * Which cells of one publication hold which cells of another: the same cell in both, a year and its quarters or months, a merged
 * body and those that it was merged from. Only cells that are alike in all else are compared.
 */
export function containments(
  published: DatedTable,
  proposed: DatedTable,
  {dimensions, memberships = []}: ContainmentsOptions,
): readonly Containment[] {
  const tables = {
    published: cellsOf(published, dimensions),
    proposed: cellsOf(proposed, dimensions),
  };
  const found = (['proposed', 'published'] as const).flatMap((wholeIn) => {
    const wholes = tables[wholeIn];
    const parts = tables[wholeIn === 'proposed' ? 'published' : 'proposed'];
    return wholes.flatMap((whole) => [
      ...inTime(whole, parts, wholeIn),
      ...inSpace(whole, parts, wholeIn, memberships),
    ]);
  });
  return found.filter(
    // The same cell in both is said once.
    ({wholeIn, complete, parts}) => wholeIn === 'proposed' || !(complete && parts.length === 1),
  );
}

interface DatedCell {
  readonly key: RowKey;
  /** The key without its time. */
  readonly rest: RowKey;
  readonly from: number;
  readonly until: number;
}

function cellsOf(
  {rows, period = ''}: DatedTable,
  dimensions: readonly string[],
): readonly DatedCell[] {
  return rows.map((row) => {
    const key = rowKey(row, dimensions);
    const {period: own = period, ...rest} = key;
    return {key, rest, ...(monthsOf(own) ?? {from: NaN, until: NaN})};
  });
}

/** A whole and the parts of its time, for every length that parts have. */
function inTime(
  whole: DatedCell,
  others: readonly DatedCell[],
  wholeIn: Publication,
): readonly Containment[] {
  const rest = textOf(whole.rest);
  const within = others.filter(
    (part) =>
      textOf(part.rest) === rest &&
      (sameTime(part, whole) || (part.from >= whole.from && part.until <= whole.until)),
  );
  const lengths = [...new Set(within.map(({from, until}) => until - from))];
  return lengths.map((length) => {
    const parts = within.filter(({from, until}) => Object.is(until - from, length));
    const complete = Number.isNaN(length) || parts.length * length === whole.until - whole.from;
    return {whole: whole.key, parts: parts.map(({key}) => key), wholeIn, complete};
  });
}

/** A body and those that it was made of, at the same time. */
function inSpace(
  whole: DatedCell,
  others: readonly DatedCell[],
  wholeIn: Publication,
  memberships: readonly Membership[],
): readonly Containment[] {
  return PLACES.flatMap((dimension) => {
    const place = whole.rest[dimension];
    if (place === undefined) return [];
    const members = memberships.filter((each) => each.whole === place && each.part !== place);
    if (!members.length) return [];
    const wanted = new Set(members.map(({part}) => textOf({...whole.rest, [dimension]: part})));
    const parts = others.filter(
      (other) => sameTime(other, whole) && wanted.has(textOf(other.rest)),
    );
    if (!parts.length) return [];
    const complete = parts.length === wanted.size;
    return [{whole: whole.key, parts: parts.map(({key}) => key), wholeIn, complete}];
  });
}

function sameTime(a: DatedCell, b: DatedCell): boolean {
  return Object.is(a.from, b.from) && Object.is(a.until, b.until);
}

function textOf(key: RowKey): string {
  return JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)));
}
