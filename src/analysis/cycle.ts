import type {Link} from './link.js';

/**
 * Bodies each of which stands in the next, the last in the first: a cycle of directed links. Of several the one that
 * begins at the lowest position.
 *
 * @param links - from the one inside to the one around it
 * @returns positions in the order of the links, or `undefined` when there is no cycle; a link of a body to itself is none
 */
export function cycle(count: number, links: readonly Link[]): readonly number[] | undefined {
  const above = Array.from({length: count}, (): number[] => []);
  for (const {a, b} of links) if (a !== b) above[a]?.push(b);
  const done = new Uint8Array(count);
  for (let start = 0; start < count; start += 1) {
    if (done[start]) continue;
    const way = [start];
    const tried = [0];
    const onWay = new Set(way);
    while (way.length) {
      const here = way.at(-1) ?? start;
      const next = above[here]?.[tried.at(-1) ?? 0];
      if (next === undefined) {
        done[here] = 1;
        onWay.delete(here);
        way.pop();
        tried.pop();
        continue;
      }
      tried[tried.length - 1] = (tried.at(-1) ?? 0) + 1;
      if (onWay.has(next)) return way.slice(way.indexOf(next));
      if (done[next]) continue;
      way.push(next);
      tried.push(0);
      onWay.add(next);
    }
  }
  return undefined;
}
