/** One value of a table: a number, a text, yes or no, or none. */
export type Value = string | number | boolean | null | undefined;

/** A table by its columns, however it was written: all have `length` values, in the order of the rows. */
export interface Columns {
  readonly length: number;
  readonly columns: ReadonlyMap<string, ArrayLike<Value>>;
}
