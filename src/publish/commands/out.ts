import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Streams} from './command.js';

/**
 * Writes to a file, whose folder is made where there is none, or to standard output.
 *
 * @param content - a text, a text in pieces, or bytes, which go to a file alone
 * @throws RangeError when bytes would go to standard output
 */
export async function out(
  path: string | undefined,
  content: string | Uint8Array | Iterable<string>,
  streams: Streams,
): Promise<void> {
  if (path !== undefined) {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, content);
    return;
  }
  if (content instanceof Uint8Array)
    throw new RangeError('missing --out: bytes cannot go to standard output');
  for (const piece of typeof content === 'string' ? [content] : content) streams.out(piece);
}
