import {seeded} from '../../analysis/seeded.js';
import {Board} from './board.js';

/** An area to be laid out: where its middle is, x to the east and y to the south, in any unit. */
export interface HexArea {
  readonly x: number;
  readonly y: number;
  readonly region?: string;
}

/** A layout: a column and a row for each area, rows numbered from the north, odd rows half a hexagon to the east. */
export interface HexLayout {
  readonly cells: readonly (readonly [column: number, row: number])[];
  /** Pairs of neighbours that still touch. */
  readonly kept: number;
  /** Pairs of neighbours at most two steps apart. */
  readonly near: number;
  readonly pairs: number;
}

/** Moves tried for each area. */
const MOVES = 4000;
const HOT = 1.6;
const COLD = 0.03;

/**
 * One hexagon an area, neighbours kept as near as can be: middles are spread until they stand one hexagon apart,
 * put on a grid of pointed hexagons, and moved and swapped while that brings neighbours nearer (simulated annealing).
 *
 * @param areas - their middles and regions
 * @param pairs - positions of areas that share a border
 * @param options - `seed`: the same seed gives the same layout
 * @see Kirkpatrick, S., Gelatt, C. D. and Vecchi, M. P. (1983) "Optimization by Simulated Annealing", Science 220, 671–680
 */
export function hexLayout(
  areas: readonly HexArea[],
  pairs: readonly (readonly [number, number])[],
  {seed = 1, moves = MOVES}: {readonly seed?: number; readonly moves?: number} = {},
): HexLayout {
  const random = seeded(seed);
  const board = new Board(areas, pairs);
  const tries = moves * areas.length;
  for (let tried = 0; tried < tries; tried += 1) {
    const heat = HOT * (COLD / HOT) ** (tried / tries);
    const at = Math.floor(random() * areas.length);
    board.swapIf(
      at,
      board.wish(at, random),
      (change) => change <= 0 || random() < Math.exp(-change / heat),
    );
  }
  return board.layout();
}
