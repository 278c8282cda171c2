/** One table of a document of any kind. */
export interface AnyResource {
  readonly name: string;
  readonly title?: string | undefined;
  readonly data?: unknown;
  readonly path?: string | undefined;
  readonly format?: string | undefined;
  readonly schema?: unknown;
  readonly areaVintage?: unknown;
  readonly sameAreasAs?: unknown;
  readonly codeProperty?: unknown;
  readonly projected?: unknown;
}

/** A document of any kind, as far as all kinds are alike. */
export interface AnyDocument {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly resources: readonly AnyResource[];
  /** The block of facts of a spend document. */
  readonly spend?: unknown;
}
