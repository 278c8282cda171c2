import type {Adjacency} from './adjacency.js';

/**
 * Steps from one body to every other along the shortest way; -1 for those that cannot be reached.
 *
 * @param far - an array to write into, one place a body
 */
export function graphDistances(
  {start, list}: Adjacency,
  from: number,
  far: Int32Array,
): Int32Array {
  far.fill(-1);
  far[from] = 0;
  const queue = new Int32Array(far.length);
  queue[0] = from;
  let end = 1;
  for (let at = 0; at < end; at += 1) {
    const v = queue[at] as number;
    const next = (far[v] as number) + 1;
    for (let i = start[v] as number; i < (start[v + 1] as number); i += 1) {
      const w = list[i] as number;
      if (far[w] !== -1) continue;
      far[w] = next;
      queue[end] = w;
      end += 1;
    }
  }
  return far;
}
