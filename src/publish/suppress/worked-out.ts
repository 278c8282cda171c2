import type {Equation} from './equation.js';
import type {Relation} from './lattice.js';
import {narrowed} from './narrowed.js';
import {ranges} from './ranges.js';
import {solved} from './solved.js';
import type {Span} from './span.js';

/** What a reader of a table has to go on. */
export interface Puzzle {
  /** Per cell what is known of it before any sum is done; `hidden` for one that is not shown. */
  readonly cells: readonly (Span | 'hidden')[];
  /** How cells add up; one that is known not to add up is left out of the search for bounds. */
  readonly relations: readonly (Relation & {readonly broken?: boolean})[];
  /** The cells worth working out, by their places. */
  readonly targets: readonly number[];
  /** What a hidden number may be thought to be, the boldest guess first; one that cannot be true gives way to the next. */
  readonly guesses: readonly Span[];
  /** A target is safe when this is left open: the largest less the smallest it can be. */
  readonly enough: number;
  /** True when every number is a whole one. */
  readonly whole: boolean;
}

/** A target, and what can be said of it. */
export interface WorkedOut {
  readonly cell: number;
  readonly span: Span;
}

/**
 * The targets that can be worked out exactly, or to within less than `enough`, in order of their places.
 *
 * Exactly: by elimination over all relations. To within bounds: by asking each relation what it leaves,
 * and, where shown numbers are not rounded, by linear programming, which finds the tightest bounds there
 * are for numbers that need not be whole. With rounded numbers bounds may in truth be tighter.
 */
export function workedOut(puzzle: Puzzle): readonly WorkedOut[] {
  const targets = new Set(puzzle.targets);
  return connected(equations(puzzle))
    .flatMap((group) => workedOutTogether(puzzle, group, targets))
    .filter(({span}) => span.high - span.low < puzzle.enough - 1e-6)
    .sort((a, b) => a.cell - b.cell);
}

interface Clue extends Equation {
  readonly broken: boolean;
}

function workedOutTogether(
  puzzle: Puzzle,
  clues: readonly Clue[],
  targets: ReadonlySet<number>,
): readonly WorkedOut[] {
  const unknown = [...new Set(clues.flatMap(({terms}) => [...terms.keys()]))];
  const wanted = unknown.filter((cell) => targets.has(cell));
  if (wanted.length === 0) return [];
  const exact = solved(clues);
  const bounds = bounded(puzzle, clues, unknown, wanted);
  return wanted.map((cell) => {
    const value = exact.get(cell);
    const open = {low: -Infinity, high: Infinity};
    const span = value === undefined ? (bounds?.get(cell) ?? open) : {low: value, high: value};
    return {cell, span};
  });
}

/** The bounds under the boldest guess that can be true. */
function bounded(
  {cells, guesses, enough, whole}: Puzzle,
  clues: readonly Clue[],
  unknown: readonly number[],
  wanted: readonly number[],
): ReadonlyMap<number, Span> | undefined {
  const sound = clues.filter(({broken}) => !broken);
  const rounded = cells.some(
    (cell) => cell !== 'hidden' && cell.low < cell.high && cell.high < Infinity,
  );
  for (const guess of guesses) {
    const first = new Map(unknown.map((cell) => [cell, spanOf(cells[cell], guess)]));
    const spans = narrowed(sound, first, whole);
    if (!spans || rounded) {
      if (spans) return spans;
      continue;
    }
    const floors = new Map([...first].map(([cell, {low}]) => [cell, low]));
    const tight = ranges(sound, floors, wanted, {enough, whole});
    if (!tight) continue;
    return new Map(
      wanted.map((cell) => [cell, overlap(spans.get(cell) ?? guess, tight.get(cell) ?? guess)]),
    );
  }
  return undefined;
}

const spanOf = (cell: Span | 'hidden' | undefined, guess: Span): Span =>
  cell === undefined || cell === 'hidden' ? guess : cell;

const overlap = (a: Span, b: Span): Span => {
  const low = Math.max(a.low, b.low);
  return {low, high: Math.max(low, Math.min(a.high, b.high))};
};

/** The relations with what is known moved to one side; those without an unknown left out. */
function equations({cells, relations}: Puzzle): readonly Clue[] {
  return relations.flatMap(({total, parts, broken = false}) => {
    const terms = new Map<number, number>();
    let sum = 0;
    const put = (place: number, factor: number) => {
      const cell = cells[place] ?? 'hidden';
      if (cell !== 'hidden' && cell.low === cell.high) sum -= factor * cell.low;
      else terms.set(place, factor);
    };
    put(total, -1);
    for (const part of parts) put(part, 1);
    return terms.size > 0 ? [{terms, sum, broken}] : [];
  });
}

/** Groups of equations that share no unknown with another group. */
function connected(clues: readonly Clue[]): readonly (readonly Clue[])[] {
  const byCell = new Map<number, Clue[]>();
  for (const clue of clues) {
    for (const cell of clue.terms.keys()) byCell.set(cell, [...(byCell.get(cell) ?? []), clue]);
  }
  const left = new Set(clues);
  const groups: Clue[][] = [];
  for (const start of clues) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const clue of group) {
      for (const cell of clue.terms.keys()) {
        for (const next of byCell.get(cell) ?? []) if (left.delete(next)) group.push(next);
      }
    }
    groups.push(group);
  }
  return groups;
}
