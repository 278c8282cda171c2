/**
 * A ring's coordinates, in pairs, put together from its arcs; the point where arcs meet stands once.
 *
 * @param ring - arcs; `~i` is arc `i` run backwards
 */
export function ringPoints(
  ring: readonly number[],
  arcs: readonly ArrayLike<number>[],
): readonly number[] {
  const points: number[] = [];
  for (const arc of ring) {
    const line = arcs[arc < 0 ? ~arc : arc] ?? [];
    const count = line.length / 2;
    for (let i = 0; i < count - 1; i += 1) {
      const at = arc < 0 ? count - 1 - i : i;
      points.push(line[2 * at] ?? 0, line[2 * at + 1] ?? 0);
    }
  }
  return points;
}
