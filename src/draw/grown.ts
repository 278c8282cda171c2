import type {Box} from './drawing.js';

/** A box with more room on all its sides, in pixels. */
export function grown({x, y, width, height}: Box, across: number, down = across): Box {
  return {x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down};
}
