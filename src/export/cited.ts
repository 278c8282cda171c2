/** What a figure is cited by. */
export interface Cited {
  readonly title: string;
  /** People and bodies, in order; none when the document names none. */
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** Year of publication. */
  readonly year?: string;
  readonly version?: string;
  /** Without the resolver's address: "10.3310/NTDT7965". */
  readonly doi?: string;
  /** Address of the page that shows the figure. */
  readonly address: string;
  /** SHA-256 of the document, in hexadecimal. */
  readonly hash?: string;
  /** Day on which the figure was read, as year-month-day. */
  readonly read: string;
}
