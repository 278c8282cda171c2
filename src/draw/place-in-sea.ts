import type {Label} from './label.js';

/** What words are about, and where they may go. */
export interface SeaSearch {
  /** Labels that begin at a place and whose last baseline is there. */
  readonly stack: (x: number, y: number) => readonly Label[];
  /** Width of the widest label. */
  readonly most: number;
  /** The mark. */
  readonly x: number;
  readonly y: number;
  /** Of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly free: (labels: readonly Label[]) => boolean;
}

/** Directions tried at each distance, and pixels from one distance to the next. */
const TURNS = 32;
const STEP = 8;

/** The free place nearest to a mark, looked for in widening rings; nothing when there is none. */
export function placeInSea(search: SeaSearch): readonly Label[] | undefined {
  const {stack, most, x, y, width, height, em, free} = search;
  for (let far = 2 * STEP; far < width + height; far += STEP) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const angle = (2 * Math.PI * turn) / TURNS;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      // The end of the words that is nearer to the mark lies on the ring.
      const left = x + far * across - (across < -0.3 ? most : across > 0.3 ? 0 : most / 2);
      const low = y + far * down + (down > 0.3 ? 30 * em : down < -0.3 ? 0 : 12 * em);
      if (left < 2 || left + most > width || low > height - 6) continue;
      const labels = stack(left, low);
      if (free(labels)) return labels;
    }
  }
  return undefined;
}
