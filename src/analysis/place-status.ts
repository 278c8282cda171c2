import type {Stated} from './target-status.js';

/** Where a figure lies against those compared with. */
export type PlaceStatus = 'above' | 'in' | 'below' | 'similar';

/** Those compared with: one figure, or a spread around it. */
export interface Compared {
  readonly middle: number;
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * Whether a figure lies `above` a spread, `in` it (ends included) or `below`; against one figure, `similar` where they are
 * equal. With a confidence interval that reaches the spread or the figure compared with, `similar`.
 */
export function placeStatus(figure: Stated, {middle, lower, upper}: Compared): PlaceStatus {
  const [least, most] = [lower ?? middle, upper ?? middle];
  const {value, upper: highest = value, interval = [value, highest]} = figure;
  const inside = value <= most && highest >= least;
  if (inside) return lower === undefined && upper === undefined ? 'similar' : 'in';
  if (interval[0] <= most && interval[1] >= least) return 'similar';
  return value > most ? 'above' : 'below';
}
