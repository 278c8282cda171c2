/** A line between two columns: its place in the left order and in the right one. */
export type Rung = readonly [left: number, right: number];

/**
 * How many pairs of lines cross between two ordered columns. Lines that share an end do not cross.
 *
 * @param rungs - in any order
 */
export function crossings(rungs: readonly Rung[]): number {
  let crossed = 0;
  rungs.forEach(([left, right], at) => {
    for (const [otherLeft, otherRight] of rungs.slice(at + 1)) {
      if ((left - otherLeft) * (right - otherRight) < 0) crossed += 1;
    }
  });
  return crossed;
}
