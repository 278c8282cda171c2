/** One row of a file that is no payment in the document, or a run of blank ones, and why. */
export interface LeftOut {
  readonly file: string;
  /** Line of the file, from 1; in a file of JSON, the grant's place. */
  readonly line: number;
  /** How many rows: more than one only of blank rows in a run. */
  readonly rows: number;
  /**
   * `refused`: a payment that cannot be used. `under threshold`: a payment too small. `total`: a sum of others. `around`: titles, headers,
   * remarks and blank rows.
   */
  readonly kind: 'refused' | 'under threshold' | 'total' | 'around';
  readonly reason: string;
  /** Pounds, where they can be read: the payment's, or the total's. */
  readonly amount?: number | undefined;
  /** The row's cells, for the one who mends it. */
  readonly text: string;
}
