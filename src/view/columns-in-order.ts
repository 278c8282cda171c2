import {layered} from '../analysis/layered.js';

/**
 * Columns of places in an order in which few bands cross.
 *
 * @param wanted - from left to right, each in the order wanted when nothing else decides
 * @param links - from a place of one column to one of the next
 */
export function columnsInOrder(
  wanted: readonly (readonly number[])[],
  links: readonly {readonly a: number; readonly b: number}[],
): readonly (readonly number[])[] {
  return layered(wanted, links).columns;
}
