/** Rounds of spreading: enough for a few hundred areas to settle. */
const ROUNDS = 400;

/**
 * Points moved apart until each has about one unit of room, linked ones drawn together: crowded towns grow and
 * empty counties shrink. The same points give the same places.
 *
 * @param points - x and y in any unit
 * @param pairs - positions of points that belong beside each other
 * @returns x and y in units of one width of a hexagon
 */
export function spreadPoints(
  points: readonly {readonly x: number; readonly y: number}[],
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const width = extent(points.map(({x}) => x));
  const height = extent(points.map(({y}) => y));
  // As large as the hexagons will be together.
  const scale = Math.sqrt((points.length * 1.35) / Math.max(1e-9, width * height));
  const x = Float64Array.from(points, (point) => point.x * scale);
  const y = Float64Array.from(points, (point) => point.y * scale);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [a, b] of pairs) pull(x, y, a, b);
    for (let a = 0; a < points.length; a += 1)
      for (let b = a + 1; b < points.length; b += 1) push(x, y, a, b);
  }
  return points.map((_, at) => [x[at] ?? 0, y[at] ?? 0]);
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function pull(x: Float64Array, y: Float64Array, a: number, b: number): void {
  const dx = at(x, b) - at(x, a);
  const dy = at(y, b) - at(y, a);
  const far = Math.hypot(dx, dy);
  if (far <= 1) return;
  move(x, y, a, b, dx, dy, (0.04 * (far - 1)) / far);
}

function push(x: Float64Array, y: Float64Array, a: number, b: number): void {
  const dx = at(x, b) - at(x, a);
  const dy = at(y, b) - at(y, a);
  if (Math.abs(dx) >= 1 || Math.abs(dy) >= 1) return;
  const far = Math.hypot(dx, dy);
  if (far >= 1) return;
  // Two points in one place part along a line that their numbers give.
  if (far === 0) move(x, y, a, b, Math.cos(a + b), Math.sin(a + b), -0.25);
  else move(x, y, a, b, dx, dy, (0.25 * (far - 1)) / far);
}

function move(
  x: Float64Array,
  y: Float64Array,
  a: number,
  b: number,
  dx: number,
  dy: number,
  by: number,
): void {
  x[a] = at(x, a) + dx * by;
  y[a] = at(y, a) + dy * by;
  x[b] = at(x, b) - dx * by;
  y[b] = at(y, b) - dy * by;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
