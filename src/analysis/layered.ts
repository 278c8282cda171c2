import {byPartners} from './by-partners.js';
import {crossings, type Rung} from './crossings.js';
import type {Link} from './link.js';
import {placesOf} from './places-of.js';

/** Sweeps over all columns, each there or back. */
const SWEEPS = 16;

/** Columns in order, by the bodies' positions, and how many pairs of lines cross. */
export interface Layers {
  readonly columns: readonly (readonly number[])[];
  readonly crossed: number;
}

/**
 * Several columns in an order in which few lines cross: each column in turn by the mean place of its partners in the one
 * before, then in the one after, the best of sixteen sweeps; after that neighbours change places while that lowers the count.
 *
 * @param wanted - the columns from left to right, each in the order wanted when nothing else decides
 * @param links - from a body of one column to one of the next
 * @see Sugiyama, K., Tagawa, S. and Toda, M. (1981) "Methods for visual understanding of hierarchical system
 *   structures", IEEE Transactions on Systems, Man, and Cybernetics 11, 109–125
 */
export function layered(wanted: readonly (readonly number[])[], links: readonly Link[]): Layers {
  const columnOf = new Map(wanted.flatMap((own, at) => own.map((body) => [body, at] as const)));
  const between = wanted.map((_, at) => links.filter(({a}) => columnOf.get(a) === at));
  const count = (columns: readonly (readonly number[])[]): number => {
    const places = new Map(columns.flatMap((own) => [...placesOf(own)]));
    return between.reduce(
      (sum, own) =>
        sum + crossings(own.map(({a, b}): Rung => [places.get(a) ?? 0, places.get(b) ?? 0])),
      0,
    );
  };
  let now = wanted.map((own) => [...own] as readonly number[]);
  let best: Layers = {columns: now, crossed: count(now)};
  for (let sweep = 0; sweep < SWEEPS && best.crossed > 0; sweep += 1) {
    const back = sweep % 2;
    const order = wanted.map((_, at) => (back ? wanted.length - 1 - at : at)).slice(1);
    now = [...now];
    for (const at of order) {
      const other = at + (back ? 1 : -1);
      const pairs = (between[Math.min(at, other)] ?? []).map(({a, b}) =>
        back ? ([a, b] as const) : ([b, a] as const),
      );
      now[at] = byPartners(now[at] ?? [], wanted[at] ?? [], now[other] ?? [], pairs);
    }
    const crossed = count(now);
    if (crossed < best.crossed) best = {columns: now, crossed};
  }
  return swapped(best, count);
}

/** Neighbours in any column change places while fewer lines cross for it. */
function swapped(
  start: Layers,
  count: (columns: readonly (readonly number[])[]) => number,
): Layers {
  let best = start;
  let better = true;
  while (better && best.crossed > 0) {
    better = false;
    for (const [at, own] of best.columns.entries()) {
      for (let place = 0; place + 1 < own.length; place += 1) {
        const order = [...(best.columns[at] ?? [])];
        order.splice(place, 2, order[place + 1] as number, order[place] as number);
        const columns = best.columns.map((each, i) => (i === at ? order : each));
        const crossed = count(columns);
        if (crossed >= best.crossed) continue;
        best = {columns, crossed};
        better = true;
      }
    }
  }
  return best;
}
