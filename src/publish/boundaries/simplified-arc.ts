/** Points that even the smallest island keeps: a triangle, closed. */
const CLOSED = 4;

/**
 * A line with fewer points: again and again, the point whose triangle with its two neighbours is smallest is left out,
 * until every triangle is at least `least`. Both ends stay; a closed line keeps a triangle.
 *
 * @param arc - coordinates in pairs
 * @param least - area, in the unit of the coordinates squared
 * @see Visvalingam, M. and Whyatt, J. D. (1993) "Line generalisation by repeated elimination of points", The
 *   Cartographic Journal 30 (1), 46–51
 */
export function simplifiedArc(arc: ArrayLike<number>, least: number): readonly number[] {
  const points = Array.from({length: arc.length / 2}, (_, i) => ({
    x: arc[2 * i] ?? 0,
    y: arc[2 * i + 1] ?? 0,
  }));
  const closed =
    points[0]?.x === points.at(-1)?.x && points[0]?.y === points.at(-1)?.y && points.length > 2;
  const fewest = closed ? CLOSED : 2;
  const sizes = points.map((_, i) => triangle(points, i));
  while (points.length > fewest) {
    let at = -1;
    let smallest = least;
    for (let i = 1; i < points.length - 1; i += 1) {
      const size = sizes[i] ?? Infinity;
      if (size < smallest) [at, smallest] = [i, size];
    }
    if (at < 0) break;
    points.splice(at, 1);
    sizes.splice(at, 1);
    // A neighbour that is left out after a larger one counts at least as much as that one.
    for (const i of [at - 1, at])
      if (i > 0 && i < points.length - 1) sizes[i] = Math.max(smallest, triangle(points, i));
  }
  return points.flatMap(({x, y}) => [x, y]);
}

function triangle(points: readonly {x: number; y: number}[], i: number): number {
  const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
  if (!a || !b || !c) return Infinity;
  return Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
}
