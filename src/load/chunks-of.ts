import {LoadError, said} from './load-error.js';

/**
 * The parts of a response as they come, counted.
 *
 * @param most - bytes after decompression
 * @throws LoadError `too-large`, as soon as the limit is passed
 */
export async function* chunksOf(
  response: Response,
  most: number,
  name: string,
): AsyncGenerator<Uint8Array, void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return;
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel().catch(() => undefined);
      throw new LoadError(
        'too-large',
        said`${name} is larger than ${String(Math.floor(most / 1e6))} MB. Publish totals instead of single payments, or divide the file.`,
      );
    }
    yield value;
  }
}
