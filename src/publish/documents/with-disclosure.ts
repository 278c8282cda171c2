import type {AnyDocument} from './any-document.js';
import {kindOf} from './kind-of.js';

/** What was done to a document before it was published, in the contract's words. */
export interface Disclosure {
  readonly rules?: string;
  readonly roundedTo?: number;
  readonly rankJitter?: number;
  readonly note?: string;
}

/** A document that says among its facts what was done to it; what it said before is kept where it is not said anew. */
export function withDisclosure(document: AnyDocument, said: Disclosure): AnyDocument {
  const kind = kindOf(document) ?? '';
  const facts = (document as unknown as Readonly<Record<string, {disclosure?: Disclosure}>>)[kind];
  return {...document, [kind]: {...facts, disclosure: {...facts?.disclosure, ...said}}};
}
