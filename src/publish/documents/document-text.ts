import type {AnyDocument} from './any-document.js';
import {documentPieces} from './document-pieces.js';

/**
 * A document as JSON text: one row a line, so that a change of one figure is a change of one line. Every table gets its
 * Table Schema, so that any Data Package tool can read it.
 */
export function documentText(document: AnyDocument): string {
  return [...documentPieces(document)].join('');
}
