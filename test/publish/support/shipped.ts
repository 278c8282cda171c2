import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {AnyDocument} from '../../../src/publish/documents/any-document.js';
import {openDocument} from '../../../src/publish/documents/open-document.js';

const folder = new URL('../../../datasets/', import.meta.url);

/** A shipped file's bytes. */
export function shippedFile(name: string): Buffer {
  return readFileSync(new URL(name, folder));
}

/** A shipped document, checked, with the rows of all its tables in it. */
export function shipped(name: string): Promise<AnyDocument> {
  return openDocument(fileURLToPath(new URL(`${name}.json`, folder)));
}
