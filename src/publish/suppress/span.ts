/** What can be said of a number: it is no less than `low` and no more than `high`. */
export interface Span {
  readonly low: number;
  readonly high: number;
}
