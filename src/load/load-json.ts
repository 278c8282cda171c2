import {loadFile, type LoadOptions} from './load-file.js';
import {parseJson} from './parse-json.js';
import {readText} from './read-text.js';

/**
 * The value of a JSON file.
 *
 * @param address - https, or relative to the page
 * @throws LoadError, with a message for the editor of the page
 * @throws DOMException `AbortError` when the signal is aborted
 */
export function loadJson(address: string, options: LoadOptions = {}): Promise<unknown> {
  return loadFile(
    address,
    async (response, bytes, name) => parseJson(await readText(response, bytes, name), name),
    options,
  );
}
