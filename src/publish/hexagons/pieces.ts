import type {HexArea, HexLayout} from './hex-layout.js';

/** How many pieces the regions of a layout lie in, beyond one each: 0 when every region hangs together. */
export function pieces(areas: readonly HexArea[], {cells}: Pick<HexLayout, 'cells'>): number {
  const axial = cells.map(([column, row]) => [column - (row - (row & 1)) / 2, row] as const);
  const touch = (a: number, b: number): boolean => {
    const [[qa = 0, ra = 0] = [], [qb = 0, rb = 0] = []] = [axial[a], axial[b]];
    return Math.abs(qa - qb) + Math.abs(ra - rb) + Math.abs(qa + ra - qb - rb) === 2;
  };
  const left = new Set(areas.keys());
  let count = 0;
  for (const start of left) {
    count += 1;
    const piece = new Set([start]);
    for (const at of piece) {
      left.delete(at);
      for (const other of left)
        if (areas[other]?.region === areas[at]?.region && touch(at, other)) piece.add(other);
    }
  }
  return count - new Set(areas.map(({region}) => region)).size;
}
