import type {Label} from './label.js';

/** What a group of labels is about, and where it may go. */
export interface Search {
  /** Labels that begin at a place and whose last baseline is near it. */
  readonly stack: (x: number, y: number) => readonly Label[];
  /** Width of the widest label. */
  readonly most: number;
  /** The mark. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly bottom: number;
  readonly em: number;
  readonly free: (labels: readonly Label[]) => boolean;
}

/** The free place nearest to a mark; nothing when there is none. */
export function nearestPlace({
  stack,
  most,
  x,
  y,
  width,
  bottom,
  em,
  free,
}: Search): readonly Label[] | undefined {
  let best: readonly Label[] | undefined;
  let least = Infinity;
  for (let left = 0; left + most <= width; left += 6 * em) {
    for (let low = 30 * em; low <= bottom; low += 6 * em) {
      const distance = Math.hypot(Math.max(left - x, 0, x - left - most), low - y);
      if (distance >= least) continue;
      const labels = stack(left, low);
      if (free(labels)) [best, least] = [labels, distance];
    }
  }
  return best;
}
