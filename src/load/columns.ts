/** One value of a table: a number, a text, yes or no, a list of texts, or none. */
export type Value = string | number | boolean | readonly string[] | null | undefined;

/** A table by its columns, however it was written: all have `length` values, in the order of the rows. */
export interface Columns {
  readonly length: number;
  readonly columns: ReadonlyMap<string, ArrayLike<Value>>;
}
