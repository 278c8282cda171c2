/** One thing that is wrong in a document. */
export interface Problem {
  /** Where, as people say it: "totals row 3, amount". Rows count from 1. */
  readonly place: string;
  /** Where, as a JSON pointer. */
  readonly pointer: string;
  /** The whole sentence: place, what was found, what was expected, and the cure where it can be told. */
  readonly message: string;
}
