import type {Cell} from './cell.js';

/**
 * One number divided by another: a share, or pounds per head. A suppressed number on either side makes
 * the ratio suppressed, a missing one missing, and nothing can be divided by zero.
 */
export function ratio(part: Cell, whole: Cell): Cell {
  if (part.kind === 'suppressed') return part;
  if (whole.kind === 'suppressed') return whole;
  if (part.kind === 'missing') return part;
  if (whole.kind === 'missing') return whole;
  if (whole.value === 0) return {kind: 'missing', reason: 'z'};
  return {kind: 'value', value: part.value / whole.value};
}
