import {chunksOf} from './chunks-of.js';

/**
 * The text of a response, counted while it comes.
 *
 * @param most - bytes after decompression
 * @throws LoadError `too-large`, as soon as the limit is passed
 */
export async function readText(response: Response, most: number, name: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunksOf(response, most, name)) {
    text += decoder.decode(chunk, {stream: true});
  }
  return text + decoder.decode();
}
