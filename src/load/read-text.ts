import {LoadError} from './load-error.js';

/**
 * The text of a response, counted while it comes.
 *
 * @param most - bytes after decompression
 * @throws LoadError `too-large`, as soon as the limit is passed
 */
export async function readText(response: Response, most: number, name: string): Promise<string> {
  const tooLarge = () =>
    new LoadError(
      'too-large',
      `${name} is larger than ${Math.floor(most / 1e6)} MB. Publish totals instead of single payments, or divide the file.`,
    );
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    text += decoder.decode(value, {stream: true});
  }
}
