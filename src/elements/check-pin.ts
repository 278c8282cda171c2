import {documentHash} from '../export/document-hash.js';
import {LoadError} from '../load/load-error.js';

/**
 * Lets a document through that has the hash it is pinned to.
 *
 * @param pin - `sha256-` and 64 hexadecimal digits
 * @param name - the document's name in messages
 * @throws LoadError when it has another one, or when the browser cannot tell
 * @throws RangeError when the pin is none
 */
export async function checkPin(document: unknown, pin: string, name: string): Promise<void> {
  if (!/^sha256-[0-9a-f]{64}$/i.test(pin))
    throw new RangeError(
      `invalid pin: "${pin.slice(0, 80)}" (expected sha256- and 64 hexadecimal digits)`,
    );
  const found = await documentHash(document);
  if (found === undefined)
    throw new LoadError(
      'no-hash',
      `This chart is pinned to one version of ${name}, and the browser can check that on a secure page (https) only.`,
    );
  if (found !== pin.toLowerCase())
    throw new LoadError(
      'changed',
      `This chart is pinned to one version of ${name}, and this is another: its hash is ${found} (expected ${pin}).`,
    );
}
