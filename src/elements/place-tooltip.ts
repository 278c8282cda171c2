import type {Box} from '../draw/drawing.js';

/** Between a mark and its tooltip, in pixels: room for the focus ring and a short line. */
const GAP = 14;

/**
 * Where a tooltip goes: above right of its mark, above left, below right or below left, whichever
 * covers least of what must stay clear, and always inside the drawing's width.
 *
 * @param size - width and height of the tooltip
 * @param mark - the mark it belongs to
 * @param keepClear - what it must not cover, the mark itself aside
 * @param bounds - the drawing's width and height; a tooltip may rise above its top edge by `GAP`
 */
export function placeTooltip(
  size: {readonly width: number; readonly height: number},
  mark: Box,
  keepClear: readonly Box[],
  bounds: {readonly width: number; readonly height: number},
): Box {
  const middle = mark.x + mark.width / 2;
  const right = middle - GAP;
  const left = middle + GAP - size.width;
  const above = mark.y - GAP - size.height;
  const below = mark.y + mark.height + GAP;
  const beside = mark.x + mark.width + GAP;
  const candidates = [
    [right, above],
    [left, above],
    [right, below],
    [left, below],
    [beside, mark.y],
    [mark.x - GAP - size.width, mark.y],
  ].map(([x = 0, y = 0]) => ({
    x: Math.max(0, Math.min(x, bounds.width - size.width)),
    y: Math.max(-GAP, Math.min(y, bounds.height - size.height)),
    width: size.width,
    height: size.height,
  }));
  const [first, ...others] = candidates;
  // The list above is never empty.
  let best = first as Box;
  const cost = (box: Box) =>
    4 * overlap(box, mark) + keepClear.reduce((sum, clear) => sum + overlap(box, clear), 0);
  let least = cost(best);
  for (const box of others) {
    const next = cost(box);
    if (next < least) [best, least] = [box, next];
  }
  return best;
}

/** Area that two boxes share, in square pixels. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
