import type {Given} from './command.js';

/**
 * The one file that a command takes.
 *
 * @throws RangeError when there is none, or more than one
 */
export function oneFile({files}: Given): string {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new RangeError(`${files.length} files were given (expected one)`);
  return file;
}
