/** One row of a published file, as text. */
export interface SourceRow {
  /** Line of the file (row of the sheet) on which it starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
