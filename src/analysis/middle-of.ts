import {ringArea} from './ring-area.js';

/** A square still to be looked into. */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Distance from its middle to the edge; under 0 outside. */
  readonly room: number;
}

/**
 * The point inside a polygon that is furthest from its edge, and how far that is: where a letter or a circle has most
 * room.
 *
 * @param rings - coordinates in pairs; the outline first, then holes
 * @param precision - how near to the best to come, as part of the polygon's smaller extent
 * @see Agafonkin, V. (2016) "A new algorithm for finding a visual center of a polygon", Mapbox: a search by quarters
 */
export function middleOf(
  rings: readonly (readonly number[])[],
  precision = 0.02,
): readonly [x: number, y: number, room: number] {
  const [outline = []] = rings;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < outline.length; i += 2) {
    left = Math.min(left, outline[i] ?? 0);
    right = Math.max(right, outline[i] ?? 0);
    top = Math.min(top, outline[i + 1] ?? 0);
    bottom = Math.max(bottom, outline[i + 1] ?? 0);
  }
  const size = Math.min(right - left, bottom - top);
  if (!(size > 0)) return [left, top, 0];
  const half = size / 2;
  const square = (x: number, y: number, to: number): Square => ({
    x,
    y,
    half: to,
    room: roomAt(x, y, rings),
  });
  let open: Square[] = [];
  for (let x = left + half; x < right + half; x += size)
    for (let y = top + half; y < bottom + half; y += size) open.push(square(x, y, half));
  let best = centroidOf(outline, rings);
  while (open.length) {
    const next: Square[] = [];
    for (const each of open) if (each.room > best.room) best = each;
    for (const {x, y, half: side, room} of open) {
      if (room + side * Math.SQRT2 - best.room <= precision * size) continue;
      const h = side / 2;
      for (const [dx, dy] of [
        [-h, -h],
        [h, -h],
        [-h, h],
        [h, h],
      ] as const)
        next.push(square(x + dx, y + dy, h));
    }
    open = next;
  }
  return [best.x, best.y, best.room];
}

function centroidOf(outline: readonly number[], rings: readonly (readonly number[])[]): Square {
  const area = ringArea(outline);
  let [x, y] = [0, 0];
  for (let i = 0; i < outline.length; i += 2) {
    const j = (i + 2) % outline.length;
    const [ax = 0, ay = 0, bx = 0, by = 0] = [
      outline[i],
      outline[i + 1],
      outline[j],
      outline[j + 1],
    ];
    const cross = ax * by - bx * ay;
    x += ((ax + bx) * cross) / (6 * area);
    y += ((ay + by) * cross) / (6 * area);
  }
  return {x, y, half: 0, room: roomAt(x, y, rings)};
}

/** Distance from a point to the nearest edge; under 0 when the point lies outside. */
function roomAt(x: number, y: number, rings: readonly (readonly number[])[]): number {
  let inside = false;
  let least = Infinity;
  for (const ring of rings) {
    let bx = ring.at(-2) ?? 0;
    let by = ring.at(-1) ?? 0;
    for (let i = 0; i < ring.length; i += 2) {
      const ax = ring[i] ?? 0;
      const ay = ring[i + 1] ?? 0;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const dx = bx - ax;
      const dy = by - ay;
      const along = dx || dy ? ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy) : 0;
      const t = Math.max(0, Math.min(1, along));
      const far = (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
      if (far < least) least = far;
      bx = ax;
      by = ay;
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(least);
}
