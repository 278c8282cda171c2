import type {Adjacency} from './adjacency.js';

/**
 * Brokerage of each body between groups: the number of pairs of its neighbours that belong to no common group and
 * are not tied to each other, so that it stands between them.
 *
 * @param groups - of each body, the groups it belongs to; a body in none is a group of its own
 * @see Gould, R. V. and Fernandez, R. M. (1989) "Structures of mediation: a formal approach to brokerage in
 *   transaction networks", Sociological Methodology 19, 89–126; here without direction, all five roles together
 */
export function brokerage(
  {start, list}: Adjacency,
  groups: readonly (readonly number[])[],
): readonly number[] {
  return groups.map((_, v) => {
    const around = list.subarray(start[v], start[v + 1]);
    let pairs = 0;
    around.forEach((one, at) => {
      const own = groups[one] ?? [];
      const tied = new Set(list.subarray(start[one], start[one + 1]));
      for (const other of around.subarray(at + 1)) {
        if (tied.has(other)) continue;
        if (!groups[other]?.some((group) => own.includes(group))) pairs += 1;
      }
    });
    return pairs;
  });
}
