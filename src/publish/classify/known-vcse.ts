/** One line of a publisher's own list of voluntary, community and social enterprises. */
export interface KnownVcse {
  readonly id: string;
  readonly name: string;
  /** Other identifiers and other names of the same body. */
  readonly alsoKnownAs: readonly string[];
  readonly legalForm?: string;
}
