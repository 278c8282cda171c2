/** Unknown numbers, each times its factor, add up to a sum. */
export interface Equation {
  /** From the unknown's place to its factor, never 0. */
  readonly terms: ReadonlyMap<number, number>;
  readonly sum: number;
}
