import type {AnyDocument} from '../documents/any-document.js';

/** A document, and the files beside it that hold its larger tables, by name. */
export interface Dataset {
  readonly document: AnyDocument;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}
