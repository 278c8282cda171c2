/**
 * What is wrong with where coordinates lie; `undefined` when nothing is.
 *
 * @param arcs - coordinates in pairs
 * @param projected - whether they are said to be on a plane
 */
export function placesProblem(
  arcs: readonly ArrayLike<number>[],
  projected: boolean,
): string | undefined {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const arc of arcs) {
    for (let i = 0; i + 1 < arc.length; i += 2) {
      const x = arc[i] as number;
      const y = arc[i + 1] as number;
      if (!(Number.isFinite(x) && Number.isFinite(y)))
        return 'has a coordinate that is not a number (expected numbers only)';
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.min(bottom, y);
      top = Math.max(top, y);
    }
  }
  const found = `${shown(left)} to ${shown(right)} across and ${shown(bottom)} to ${shown(top)} up`;
  if (!(right > left && top > bottom)) return 'has no shapes with an extent';
  const degrees = left >= -180 && right <= 180 && bottom >= -90 && top <= 90;
  // England lies between 7 degrees west and 2 east, 49 and 56 north.
  const swapped = left >= 49 && right <= 61 && bottom >= -9 && top <= 3;
  if (!projected && !degrees) {
    return `has coordinates that are not longitude and latitude (found ${found}); if they are eastings and northings, say "projected": true in the document`;
  }
  if (!projected && swapped)
    return `has latitude and longitude the wrong way round (found ${found}; expected longitude first)`;
  return undefined;
}

function shown(value: number): string {
  return String(Math.round(value * 10) / 10);
}
