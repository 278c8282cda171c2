import {fsum} from 'd3';
import type {Cell} from './cell.js';

/**
 * The sum of numbers, where all of them are known.
 *
 * @returns the first suppressed one in place of a sum, or else the first missing one; missing when there is none at all
 */
export function sumOfCells(cells: readonly Cell[]): Cell {
  const without =
    cells.find(({kind}) => kind === 'suppressed') ?? cells.find(({kind}) => kind === 'missing');
  if (without ?? !cells.length) return without ?? {kind: 'missing', reason: 'x'};
  return {kind: 'value', value: fsum(cells, (cell) => (cell.kind === 'value' ? cell.value : 0))};
}
