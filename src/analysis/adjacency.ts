import type {Link} from './link.js';

/** Who is tied to whom: the neighbours of body `v` are `list` from `start[v]` up to `start[v + 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/**
 * The neighbours of each of `count` bodies, each neighbour once, in order of position. Direction does not
 * matter; ties to oneself are left out.
 */
export function adjacency(count: number, links: readonly Link[]): Adjacency {
  const degree = new Int32Array(count + 1);
  for (const {a, b} of links) {
    if (a === b) continue;
    degree[a] = (degree[a] as number) + 1;
    degree[b] = (degree[b] as number) + 1;
  }
  const from = new Int32Array(count + 1);
  for (let v = 0; v < count; v += 1) from[v + 1] = (from[v] as number) + (degree[v] as number);
  const every = new Int32Array(from[count] as number);
  const next = from.slice();
  const put = (own: number, partner: number) => {
    every[next[own] as number] = partner;
    next[own] = (next[own] as number) + 1;
  };
  for (const {a, b} of links) {
    if (a === b) continue;
    put(a, b);
    put(b, a);
  }
  const start = new Int32Array(count + 1);
  let end = 0;
  for (let v = 0; v < count; v += 1) {
    let last = -1;
    for (const partner of every.subarray(from[v], from[v + 1]).sort()) {
      if (partner === last) continue;
      every[end] = partner;
      end += 1;
      last = partner;
    }
    start[v + 1] = end;
  }
  return {start, list: every.subarray(0, end)};
}
