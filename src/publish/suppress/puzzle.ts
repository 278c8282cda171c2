import type {Cell} from '../../analysis/cell.js';
import type {Lattice, Relation} from './lattice.js';
import {roundedSpan} from './rounded-span.js';
import type {RuleSet} from './rule-sets.js';
import type {Span} from './span.js';
import type {Puzzle} from './worked-out.js';

/**
 * What a reader of one measure has to go on, and the rules they are told it follows.
 *
 * A missing part counts as zero and a missing total as no total at all, since what is nobody's number
 * protects no other.
 *
 * @param cells - as published, one for each listed key
 * @param broken - relations known not to add up
 */
export function puzzle(
  cells: readonly Cell[],
  {keys, relations}: Pick<Lattice, 'keys' | 'relations'>,
  rules: RuleSet,
  broken: ReadonlySet<Relation> = new Set(),
): Puzzle {
  const [from, to] = rules.protects;
  const small = {low: from, high: to};
  const bold = {low: from, high: Infinity};
  const sober = {low: 0, high: Infinity};
  return {
    cells: keys.map((_, place) => known(cells, place, rules)),
    relations: relations
      .filter(({total}) => cells[total]?.kind !== 'missing')
      .map((relation) => ({...relation, broken: broken.has(relation)})),
    targets: cells.flatMap(({kind}, place) => (kind === 'suppressed' ? [place] : [])),
    guesses: rules.secondary ? [bold, sober] : [small, bold, sober],
    enough: to - from,
    whole:
      rules.roundTo !== undefined ||
      cells.every((cell) => cell.kind !== 'value' || Number.isInteger(cell.value)),
  };
}

function known(cells: readonly Cell[], place: number, rules: RuleSet): Span | 'hidden' {
  const cell = cells[place];
  if (cell === undefined) return {low: 0, high: Infinity};
  if (cell.kind === 'suppressed') return 'hidden';
  if (cell.kind === 'missing') return {low: 0, high: 0};
  return rules.roundTo === undefined
    ? {low: cell.value, high: cell.value}
    : roundedSpan(cell.value, rules);
}
