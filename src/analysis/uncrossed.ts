import {byPartners} from './by-partners.js';
import {crossings, type Rung} from './crossings.js';
import type {Link} from './link.js';
import {placesOf} from './places-of.js';

/** Passes over both columns. */
const PASSES = 12;

/** Two columns in order, by the bodies' positions, and how many pairs of lines cross. */
export interface Columns {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly crossed: number;
}

/**
 * Two columns in an order in which few lines cross: each side in turn by the mean place of its partners, the best
 * of twelve passes; after that neighbours change places while that lowers the count.
 *
 * @param left - bodies of the left column in the order wanted when nothing else decides: most money first
 * @param right - the same of the right one
 * @param links - from a body of the left to one of the right
 * @see Sugiyama, K., Tagawa, S. and Toda, M. (1981) "Methods for visual understanding of hierarchical system
 *   structures", IEEE Transactions on Systems, Man, and Cybernetics 11, 109–125
 */
export function uncrossed(
  left: readonly number[],
  right: readonly number[],
  links: readonly Link[],
): Columns {
  const count = (one: readonly number[], other: readonly number[]): number => {
    const places = [placesOf(one), placesOf(other)] as const;
    return crossings(links.map(({a, b}): Rung => [places[0].get(a) ?? 0, places[1].get(b) ?? 0]));
  };
  let best: Columns = {left, right, crossed: count(left, right)};
  let now: Pick<Columns, 'left' | 'right'> = best;
  const keep = (next: Pick<Columns, 'left' | 'right'>) => {
    now = next;
    const crossed = count(next.left, next.right);
    if (crossed < best.crossed) best = {...next, crossed};
  };
  for (let pass = 0; pass < PASSES && best.crossed > 0; pass += 1) {
    const {left: one, right: other} = now;
    keep(
      pass % 2
        ? {
            left: byPartners(
              one,
              left,
              other,
              links.map(({a, b}) => [a, b]),
            ),
            right: other,
          }
        : {
            left: one,
            right: byPartners(
              other,
              right,
              one,
              links.map(({a, b}) => [b, a]),
            ),
          },
    );
  }
  return swapped(best, count);
}

/** Neighbours in either column change places while fewer lines cross for it. */
function swapped(
  start: Columns,
  count: (left: readonly number[], right: readonly number[]) => number,
): Columns {
  let best = start;
  let better = true;
  while (better && best.crossed > 0) {
    better = false;
    for (const side of ['left', 'right'] as const) {
      for (let at = 0; at + 1 < best[side].length; at += 1) {
        const order = [...best[side]];
        order.splice(at, 2, order[at + 1] as number, order[at] as number);
        const next = {...best, [side]: order};
        const crossed = count(next.left, next.right);
        if (crossed >= best.crossed) continue;
        best = {...next, crossed};
        better = true;
      }
    }
  }
  return best;
}
