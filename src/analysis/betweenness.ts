import type {Adjacency} from './adjacency.js';

/**
 * Betweenness of each body: the part of all pairs of other bodies whose shortest way through the network leads
 * through it; where a pair has several shortest ways, the part of them that do. Direction and money do not
 * matter.
 *
 * It is a generator, so that a page can rest between bodies: it yields after each one it has started from.
 *
 * @returns from 0 (no way leads through it) to 1 (all do); with fewer than three bodies, all 0
 * @see Freeman, L. C. (1977) "A set of measures of centrality based on betweenness", Sociometry 40, 35–41
 * @see Brandes, U. (2001) "A faster algorithm for betweenness centrality", Journal of Mathematical
 *   Sociology 25, 163–177, algorithm 1
 */
export function* betweenness({start, list}: Adjacency): Generator<undefined, Float64Array> {
  const count = start.length - 1;
  const through = new Float64Array(count);
  const ways = new Float64Array(count);
  const far = new Int32Array(count);
  const owed = new Float64Array(count);
  const queue = new Int32Array(count);
  for (let from = 0; from < count; from += 1) {
    ways.fill(0);
    far.fill(-1);
    owed.fill(0);
    ways[from] = 1;
    far[from] = 0;
    queue[0] = from;
    let end = 1;
    for (let at = 0; at < end; at += 1) {
      const v = queue[at] as number;
      for (let i = start[v] as number; i < (start[v + 1] as number); i += 1) {
        const w = list[i] as number;
        if (far[w] === -1) {
          far[w] = (far[v] as number) + 1;
          queue[end] = w;
          end += 1;
        }
        if (far[w] === (far[v] as number) + 1) ways[w] = (ways[w] as number) + (ways[v] as number);
      }
    }
    for (let at = end - 1; at > 0; at -= 1) {
      const w = queue[at] as number;
      for (let i = start[w] as number; i < (start[w + 1] as number); i += 1) {
        const v = list[i] as number;
        if (far[v] !== (far[w] as number) - 1) continue;
        owed[v] =
          (owed[v] as number) +
          ((ways[v] as number) / (ways[w] as number)) * (1 + (owed[w] as number));
      }
      through[w] = (through[w] as number) + (owed[w] as number);
    }
    yield;
  }
  // Each pair was started from both of its ends; there are (n - 1)(n - 2) / 2 pairs of others.
  const pairs = (count - 1) * (count - 2);
  return pairs > 0 ? through.map((sum) => sum / pairs) : through.fill(0);
}
