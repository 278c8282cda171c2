import type {Cell} from './cell.js';

/**
 * A number of a document with its status: a value; suppressed (`c`, `low`); or missing, for whatever other reason.
 *
 * @param value - `null` or `undefined` when there is none
 */
export function cellOf(value: number | null | undefined, status = 'x'): Cell {
  if (status === 'c' || status === 'low') return {kind: 'suppressed', reason: status};
  return typeof value === 'number' ? {kind: 'value', value} : {kind: 'missing', reason: status};
}
