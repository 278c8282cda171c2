/** One area's polygons: each a list of rings, each ring a list of arcs; `~i` is arc `i` run backwards. */
export type Polygons = readonly (readonly (readonly number[])[])[];

/**
 * Pairs of areas that share a border, each once, lower position first, in order.
 *
 * @param areas - polygons of each area, by arcs that neighbours hold in common
 */
export function neighbours(
  areas: readonly {readonly polygons: Polygons}[],
): readonly (readonly [number, number])[] {
  const owner = new Map<number, number>();
  const pairs = new Set<number>();
  areas.forEach(({polygons}, at) => {
    for (const arc of polygons.flat(2)) {
      const plain = arc < 0 ? ~arc : arc;
      const other = owner.get(plain);
      if (other === undefined) owner.set(plain, at);
      else if (other !== at) pairs.add(Math.min(other, at) * areas.length + Math.max(other, at));
    }
  });
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / areas.length), pair % areas.length]);
}
