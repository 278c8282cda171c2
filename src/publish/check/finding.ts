/** One thing that a data officer should know about a document. */
export interface Finding {
  /** `problem`: charts refuse the document. `warning`: it may mislead. `fact`: good to know. */
  readonly level: 'problem' | 'warning' | 'fact';
  /** What it is about: completeness, redaction, suppliers, duplicates, outliers, vintage, arithmetic, disclosure, personal data, boundaries. */
  readonly about: string;
  /** The whole sentence, with the cure where there is one. */
  readonly text: string;
}
