/** A place where a ring crosses itself. */
export interface Crossing {
  readonly x: number;
  readonly y: number;
  /** The two edges that cross, by the points that they start from. */
  readonly edges: readonly [number, number];
}

/** More places than these say nothing new about a ring. */
const MOST = 20;

/**
 * Where a ring crosses itself, at most 20 places. Touching itself is no crossing.
 *
 * @param ring - coordinates in pairs, the first point not repeated at the end
 */
export function selfCrossings(ring: readonly number[]): readonly Crossing[] {
  const count = ring.length / 2;
  const x = (i: number) => ring[2 * (i % count)] ?? 0;
  const y = (i: number) => ring[2 * (i % count) + 1] ?? 0;
  const left = Float64Array.from({length: count}, (_, i) => Math.min(x(i), x(i + 1)));
  // Edges from left to right: those that one can cross start before it ends.
  const edges = Uint32Array.from({length: count}, (_, i) => i).sort(
    (a, b) => (left[a] ?? 0) - (left[b] ?? 0),
  );
  const found: Crossing[] = [];
  for (let i = 0; i < count && found.length < MOST; i += 1) {
    const a = edges[i] ?? 0;
    const right = Math.max(x(a), x(a + 1));
    const [low, high] = [Math.min(y(a), y(a + 1)), Math.max(y(a), y(a + 1))];
    for (let j = i + 1; j < count; j += 1) {
      const b = edges[j] ?? 0;
      if ((left[b] ?? 0) > right) break;
      if (Math.max(y(b), y(b + 1)) < low || Math.min(y(b), y(b + 1)) > high) continue;
      const at = crossing(x(a), y(a), x(a + 1), y(a + 1), x(b), y(b), x(b + 1), y(b + 1));
      if (at) found.push({x: at[0], y: at[1], edges: [a, b]});
    }
  }
  return found.slice(0, MOST);
}

/** Where two edges cross, each with its ends on either side of the other. */
function crossing(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): readonly [number, number] | undefined {
  const side = (px: number, py: number) => (bx - ax) * (py - ay) - (by - ay) * (px - ax);
  const other = (px: number, py: number) => (dx - cx) * (py - cy) - (dy - cy) * (px - cx);
  const [fromC, fromD] = [side(cx, cy), side(dx, dy)];
  if (fromC * fromD >= 0 || other(ax, ay) * other(bx, by) >= 0) return undefined;
  const along = fromC / (fromC - fromD);
  return [cx + (dx - cx) * along, cy + (dy - cy) * along];
}
