import {round} from './bar-path.js';

/** A place on a line; none where there is no number. */
export type LinePoint = readonly [x: number, y: number] | undefined;

/** A line through places in order, with a gap wherever one is missing; a place between two gaps is a dot. */
export function linePath(points: readonly LinePoint[]): string {
  return points
    .map((point, at) => {
      if (!point) return '';
      const begins = !points[at - 1];
      const alone = begins && !points[at + 1];
      return `${begins ? 'M' : 'L'}${round(point[0])} ${round(point[1])}${alone ? 'h0' : ''}`;
    })
    .join('');
}
