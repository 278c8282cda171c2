import type {Adjacency} from './adjacency.js';

/**
 * Reach of each body: the number of other bodies at most two steps away, its neighbours and theirs.
 *
 * @see Borgatti, S. P. (2006) "Identifying sets of key players in a social network", Computational and
 *   Mathematical Organization Theory 12, 21–34: m-reach with m = 2
 */
export function withinTwo({start, list}: Adjacency): readonly number[] {
  const count = start.length - 1;
  const marked = new Int32Array(count).fill(-1);
  return Array.from({length: count}, (_, v) => {
    marked[v] = v;
    let reached = 0;
    const mark = (w: number) => {
      if (marked[w] === v) return;
      marked[w] = v;
      reached += 1;
    };
    for (const one of list.subarray(start[v], start[v + 1])) {
      mark(one);
      list.subarray(start[one], start[one + 1]).forEach(mark);
    }
    return reached;
  });
}
