import type {RowKey} from './row-key.js';

/** Why a cell is hidden, as the publisher is told; readers are never told which. */
export type HidingReason =
  | 'small number'
  | `could be worked out from ${string}`
  | 'made from a hidden number'
  | 'made from a rounded number';

/** One hidden cell, without its number. */
export interface HiddenCell {
  readonly key: RowKey;
  readonly measure: string;
  readonly reason: HidingReason;
}

/**
 * What was done to a table. For its publisher only: which cells are hidden for their own sake narrows
 * down what they hold.
 */
export interface SuppressionReport {
  /** Name of the rule set. */
  readonly rules: string;
  /** By measure in the order asked for, then in the order of the rows. */
  readonly hidden: readonly HiddenCell[];
  readonly counts: {
    readonly 'small number': number;
    readonly 'could be worked out': number;
    readonly 'made from a hidden number': number;
    readonly 'made from a rounded number': number;
  };
  /** How many numbers are shown rounded to something else than they are. */
  readonly rounded: number;
  /**
   * Hidden cells that fewer numbers fit than the rules hide, though more than one. Always none under
   * rules with secondary suppression.
   */
  readonly narrowed: readonly {readonly key: RowKey; readonly measure: string}[];
}
