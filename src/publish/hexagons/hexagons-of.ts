import {largestMiddle} from '../../analysis/largest-middle.js';
import {neighbours} from '../../analysis/neighbours.js';
import type {Shapes} from '../../analysis/shapes.js';
import {hexLayout, type HexArea, type HexLayout} from './hex-layout.js';
import {pieces} from './pieces.js';

/** How hexagons are looked for. */
export interface HexagonOptions {
  readonly seed?: number;
  readonly moves?: number;
  /** How many layouts are made, from this seed on: the best one is taken. */
  readonly starts?: number;
}

/**
 * One hexagon for each of some shapes, neighbours as near as can be. Of several layouts the one whose regions lie in
 * fewest pieces is best, then the one that keeps most neighbours.
 */
export function hexagonsOf(
  {areas, arcs}: Shapes,
  {seed = 1, moves, starts = 1}: HexagonOptions = {},
): HexLayout {
  const middles = areas.map((area): HexArea => {
    const [x, y] = area.middle ?? largestMiddle(area, arcs);
    return {x, y, ...(area.region === undefined ? {} : {region: area.region})};
  });
  const pairs = neighbours(areas);
  const layouts = Array.from({length: starts}, (_, at) =>
    hexLayout(middles, pairs, {seed: seed + at, ...(moves === undefined ? {} : {moves})}),
  );
  const rank = (layout: HexLayout) => layout.kept - pairs.length * pieces(middles, layout);
  return layouts.reduce((best, each) => (rank(each) > rank(best) ? each : best));
}
