import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Streams} from './command.js';

/** Writes to a file, whose folder is made where there is none, or to standard output. */
export async function out(
  path: string | undefined,
  content: string | Uint8Array,
  streams: Streams,
): Promise<void> {
  if (path === undefined) {
    streams.out(typeof content === 'string' ? content : Buffer.from(content).toString('latin1'));
    return;
  }
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, content);
}
