import type {Link} from './link.js';

/**
 * The parts of a network that hang together: each a list of positions in ascending order, the part with the
 * lowest position first. A body without a link is a part of its own.
 */
export function components(count: number, links: readonly Link[]): readonly (readonly number[])[] {
  const parent = Array.from({length: count}, (_, v) => v);
  const root = (v: number): number => {
    let top = v;
    while (parent[top] !== top) {
      const above = parent[top] ?? top;
      parent[top] = parent[above] ?? above;
      top = above;
    }
    return top;
  };
  for (const {a, b} of links) {
    const [one, other] = [root(a), root(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  }
  const parts = new Map<number, number[]>();
  for (let v = 0; v < count; v += 1) {
    const part = parts.get(root(v));
    if (part) part.push(v);
    else parts.set(root(v), [v]);
  }
  return [...parts.values()];
}
