/**
 * Where values fall into groups by themselves: the breaks that leave the least spread inside the classes.
 *
 * @param values - in any order
 * @param classes - how many, from 1
 * @returns the lowest value of each class but the first; fewer when there are fewer different values
 * @see Fisher, W. D. (1958) "On Grouping for Maximum Homogeneity", Journal of the American Statistical Association 53,
 *   789–798, the exact solution of what Jenks (1967) made known to map makers
 */
export function naturalBreaks(values: readonly number[], classes: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const different = new Set(sorted).size;
  const groups = Math.min(classes, different);
  const n = sorted.length;
  // Sums of the first i values, taken from the middle one so that squares stay small.
  const middle = sorted[n >> 1] ?? 0;
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  sorted.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + value - middle;
    squares[i + 1] = (squares[i] ?? 0) + (value - middle) ** 2;
  });
  const spreadOf = (from: number, to: number): number => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - sum ** 2 / (to - from);
  };
  let least = Float64Array.from({length: n + 1}, (_, to) => (to ? spreadOf(0, to) : 0));
  const starts: Int32Array[] = [];
  for (let group = 1; group < groups; group += 1) {
    const next = new Float64Array(n + 1).fill(Infinity);
    const start = new Int32Array(n + 1);
    for (let to = group + 1; to <= n; to += 1) {
      for (let from = group; from < to; from += 1) {
        const cost = (least[from] ?? 0) + spreadOf(from, to);
        // Equal values are never parted.
        if (cost < (next[to] ?? 0) && sorted[from] !== sorted[from - 1]) {
          next[to] = cost;
          start[to] = from;
        }
      }
    }
    starts.push(start);
    least = next;
  }
  const breaks: number[] = [];
  let to = n;
  for (const start of starts.reverse()) {
    to = start[to] ?? 0;
    breaks.unshift(sorted[to] ?? 0);
  }
  return breaks;
}
