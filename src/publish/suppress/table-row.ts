/**
 * One row of a table to publish: a text per dimension, left out where the row is a total over that
 * dimension; a number per measure, `null` where there is none; and whatever else the row carries.
 * `<measure>Status` beside a `null` says why: `c` is hidden by the publisher, anything else is missing.
 */
export type TableRow = Readonly<Record<string, string | number | null | undefined>>;
