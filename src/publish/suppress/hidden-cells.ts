import type {Cell} from '../../analysis/cell.js';
import type {Lattice, Relation} from './lattice.js';
import {puzzle} from './puzzle.js';
import type {RuleSet} from './rule-sets.js';
import {shownNumber} from './shown-number.js';
import {workedOut} from './worked-out.js';

/** Why a cell is hidden: for its own number, or so that no other follows from a total (by its place). */
export type Hiding =
  {readonly because: 'small'} | {readonly because: 'total'; readonly total: number};

/**
 * The cells of one measure to hide, by their places: those the rules name, and as many more as it takes
 * for none of them to be worked out. Rules that do not ask for secondary suppression get it only where
 * a number could be worked out exactly, their rounding notwithstanding.
 *
 * @param cells - true numbers, one for each listed key; a suppressed one was hidden before
 * @throws RangeError if numbers can be worked out whatever else is hidden
 */
export function hiddenCells(
  cells: readonly Cell[],
  table: Lattice,
  rules: RuleSet,
): ReadonlyMap<number, Hiding> {
  const hidden = new Map<number, Hiding>();
  cells.forEach((cell, place) => {
    if (cell.kind === 'value' && rules.hides(cell.value)) hidden.set(place, {because: 'small'});
  });
  const broken = brokenRelations(cells, table);
  // The shortest first: a partner in the same row helps more than one anywhere in the table.
  const relations = [...table.relations].sort((a, b) => a.parts.length - b.parts.length);
  const state = {cells, relations, hidden, rules};
  for (;;) {
    if (rules.secondary) hidePartners(state);
    const leaks = workedOut(puzzle(published(state), table, rules, broken));
    const urgent = rules.secondary ? leaks : leaks.filter(({span}) => span.high - span.low < 1e-6);
    if (urgent.length === 0) return hidden;
    const found = urgent.map(({cell}) => cell);
    if (loosen(state, found) || found.some((cell) => hideNear(state, cell))) continue;
    throw new RangeError(
      'invalid totals: a hidden number follows from others whatever is hidden (expected totals that add up, with their zeros listed)',
    );
  }
}

interface State {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
  readonly hidden: Map<number, Hiding>;
  readonly rules: RuleSet;
}

const published = ({cells, hidden, rules}: State): readonly Cell[] =>
  cells.map((cell, place) => {
    if (hidden.has(place)) return {kind: 'suppressed', reason: 'c'};
    return cell.kind === 'value' ? {...cell, value: shownNumber(cell.value, rules)} : cell;
  });

/** Gives every hidden cell that is alone in its total a second one, until none is alone. */
function hidePartners(state: State): void {
  const {cells, relations, hidden} = state;
  const isHidden = (place: number) => hidden.has(place) || cells[place]?.kind === 'suppressed';
  let moved = true;
  while (moved) {
    moved = false;
    for (const {total, parts} of relations) {
      if (cells[total] === undefined || cells[total].kind === 'missing') continue;
      if ([total, ...parts].filter(isHidden).length !== 1) continue;
      const partner = smallestPart(state, parts) ?? (isHidden(total) ? undefined : total);
      if (partner === undefined) continue;
      hidden.set(partner, {because: 'total', total});
      moved = true;
    }
  }
}

/** Hides one more part of every shown total whose hidden parts have too little to share. */
function loosen(state: State, found: readonly number[]): boolean {
  const {cells, relations, hidden, rules} = state;
  const [from, to] = rules.protects;
  const leaks = new Set(found);
  const tight = relations.filter(({total, parts}) => {
    if (numberOf(cells, total) === undefined || hidden.has(total)) return false;
    if (!parts.some((part) => leaks.has(part))) return false;
    const room = parts
      .filter((part) => hidden.has(part))
      .reduce((sum, part) => sum + (numberOf(cells, part) ?? 0) - from, 0);
    return room < to - from;
  });
  return tight.filter((relation) => hideOneOf(state, relation)).length > 0;
}

/** Hides one more cell in the nearest relation, the shortest of equals, that has one to hide. */
function hideNear(state: State, start: number): boolean {
  const {relations} = state;
  const reached = new Set([start]);
  const asked = new Set<Relation>();
  for (const cell of reached) {
    for (const relation of relations) {
      const {total, parts} = relation;
      if (asked.has(relation) || !(total === cell || parts.includes(cell))) continue;
      asked.add(relation);
      if (hideOneOf(state, relation)) return true;
      for (const other of [total, ...parts]) reached.add(other);
    }
  }
  return false;
}

/** Hides the smallest part still shown, but the total before a zero; false when all is hidden. */
function hideOneOf(state: State, {total, parts}: Relation): boolean {
  const nonZero = parts.filter((part) => numberOf(state.cells, part) !== 0);
  const next =
    smallestPart(state, nonZero) ?? smallestPart(state, [total]) ?? smallestPart(state, parts);
  if (next !== undefined) state.hidden.set(next, {because: 'total', total});
  return next !== undefined;
}

const numberOf = (cells: readonly Cell[], place: number): number | undefined => {
  const cell = cells[place];
  return cell?.kind === 'value' ? cell.value : undefined;
};

/** The smallest number still shown; zero only when there is no other; the first of equals. */
function smallestPart({cells, hidden}: State, parts: readonly number[]): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const part of parts) {
    const value = numberOf(cells, part);
    if (value === undefined || hidden.has(part)) continue;
    const size = value === 0 ? Number.MAX_VALUE : value;
    if (size >= least) continue;
    best = part;
    least = size;
  }
  return best;
}

/** Relations whose true numbers do not add up: counts of different things, or breakdowns with gaps. */
function brokenRelations(cells: readonly Cell[], table: Lattice): ReadonlySet<Relation> {
  const sums = new Map<number, number>();
  const broken = new Set<Relation>();
  for (const relation of table.relations) {
    const {total, parts} = relation;
    if ([total, ...parts].some((place) => cells[place]?.kind === 'suppressed')) continue;
    const sum = parts.reduce((running, part) => running + (numberOf(cells, part) ?? 0), 0);
    const listed = total < table.listed ? numberOf(cells, total) : sums.get(total);
    if (total >= table.listed && listed === undefined) sums.set(total, sum);
    if (listed !== undefined && Math.abs(listed - sum) > 1e-6 * Math.max(1, sum))
      broken.add(relation);
  }
  return broken;
}
