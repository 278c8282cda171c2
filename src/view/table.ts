/** One column of a figure's table. */
export interface TableColumn {
  /** Name of the column in files: the measure's or field's own name. */
  readonly key: string;
  /** Heading for readers, with the unit. */
  readonly title: string;
  readonly numeric: boolean;
}

/** One cell: the text readers see, and the value that files hold (`null` when there is none). */
export interface TableCell {
  readonly text: string;
  readonly value: string | number | null;
}

/** The figures of a view as a table, in the order of the drawing. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Row header first. */
  readonly rows: readonly (readonly TableCell[])[];
}
