import {LoadError, said} from './load-error.js';

/**
 * The value of a JSON text, with or without a byte order mark.
 *
 * @param name - what to call the text in a message: a file name, or "the data"
 * @throws LoadError `web-page`, `cut-short` or `not-json`
 */
export function parseJson(text: string, name = 'the data'): unknown {
  const json = text.replace(/^\uFEFF/, '').trim();
  try {
    return JSON.parse(json) as unknown;
  } catch {
    if (json.startsWith('<')) {
      throw new LoadError(
        'web-page',
        said`A web page came instead of data from ${name}. Check that src is the address of the JSON file itself.`,
      );
    }
    if (/^[[{]/.test(json) && !/[\]}]$/.test(json)) {
      throw new LoadError(
        'cut-short',
        said`${name} ends in the middle: only part of it came. Upload the file again.`,
      );
    }
    throw new LoadError(
      'not-json',
      said`${name} is not JSON. Check that it was saved as JSON, with commas between the parts and quotation marks around words.`,
    );
  }
}
