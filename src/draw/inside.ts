/**
 * Whether a point lies inside rings, by the even-odd rule: which way a ring runs does not matter.
 *
 * @param rings - coordinates in pairs; outlines and holes alike
 */
export function inside(x: number, y: number, rings: readonly ArrayLike<number>[]): boolean {
  let within = false;
  for (const ring of rings) {
    let bx = ring[ring.length - 2] ?? 0;
    let by = ring[ring.length - 1] ?? 0;
    for (let i = 0; i < ring.length; i += 2) {
      const ax = ring[i] ?? 0;
      const ay = ring[i + 1] ?? 0;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
      bx = ax;
      by = ay;
    }
  }
  return within;
}
