import {chunksOf} from './chunks-of.js';

/**
 * The bytes of a response, counted while they come.
 *
 * @param most - bytes after decompression
 * @throws LoadError `too-large`, as soon as the limit is passed
 */
export async function readBytes(
  response: Response,
  most: number,
  name: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(response, most, name)) chunks.push(chunk);
  const whole = new Uint8Array(chunks.reduce((sum, {byteLength}) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
