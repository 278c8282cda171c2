/** Why a chart cannot show what it was asked to, in words for the page's editor. */
export interface Failure {
  /** One or two sentences: what, where, what to do. */
  readonly message: string;
  /** What is wrong exactly, for the page's author, after the message: always in English. */
  readonly detail?: string;
  /** Every problem of the document, when it is the document that is wrong. */
  readonly problems: readonly string[];
  /** A short word for the console and for `vcse-error`: nothing from the data. */
  readonly reason: string;
  /** Whether asking again may help. */
  readonly retry: boolean;
}
