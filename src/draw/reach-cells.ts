import type {ReachItem} from '../view/reach.js';
import type {ReachAxes} from './reach-axes.js';

/** Suppliers that lie on one another in a drawing on equal steps. */
export interface ReachCell {
  /** Positions in the view, most money first. */
  readonly members: readonly number[];
  /** Middle, and half of the side. */
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** Least side of a cell, in pixels: two dots closer than this cannot be told apart. */
const SIDE = 10;

/** Items in cells of one column, or of several where columns are narrow, and a few pixels of height. */
export function reachCells(
  items: readonly ReachItem[],
  {x, y, left, floor, aside}: Pick<ReachAxes, 'x' | 'y' | 'left' | 'floor' | 'aside'>,
): readonly ReachCell[] {
  const roomy = items.every((item) => 2 * aside(item) >= SIDE);
  const cells = new Map<string, {members: number[]; x: number; y: number}>();
  items.forEach((item, at) => {
    const row = Math.floor((floor - y(item.amount)) / SIDE);
    const column = roomy ? x(item) : left + (Math.floor((x(item) - left) / SIDE) + 0.5) * SIDE;
    const key = `${column} ${row}`;
    const own = cells.get(key);
    if (own) own.members.push(at);
    else cells.set(key, {members: [at], x: column, y: floor - (row + 0.5) * SIDE});
  });
  return [...cells.values()].map((cell) => ({...cell, half: SIDE / 2 - 0.5}));
}
