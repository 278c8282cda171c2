/** A column of numbers: a plain list, or a typed array such as Arrow and other tables have. */
export type NumberColumn = ArrayLike<number> & Iterable<number>;
