import type {NumberColumn} from './number-column.js';
import {quantile} from './quantile.js';

/** Quartiles, lowest and highest. */
export interface Spread {
  readonly lowest: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly highest: number;
}

/**
 * Lowest, quartiles and highest of values in any order; `undefined` for none.
 *
 * @see Hyndman, R. J. and Fan, Y. (1996) "Sample Quantiles in Statistical Packages", The American
 *   Statistician 50 (4), 361–365: definition 7, the default of R and of spreadsheets
 */
export function spread(values: NumberColumn): Spread | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const at = (part: number) => quantile(sorted, part);
  return {lowest: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), highest: at(1)};
}
