import {largestMiddle} from '../../analysis/largest-middle.js';
import {neighbours} from '../../analysis/neighbours.js';
import type {Shapes} from '../../analysis/shapes.js';
import {hexLayout, type HexLayout} from './hex-layout.js';

/** One hexagon for each of some shapes, neighbours as near as can be. */
export function hexagonsOf(
  {areas, arcs}: Shapes,
  options: {readonly seed?: number; readonly moves?: number} = {},
): HexLayout {
  const middles = areas.map((area) => {
    const [x, y] = area.middle ?? largestMiddle(area, arcs);
    return {x, y, ...(area.region === undefined ? {} : {region: area.region})};
  });
  return hexLayout(middles, neighbours(areas), options);
}
