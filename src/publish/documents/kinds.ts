import {existsSync, readdirSync} from 'node:fs';

/**
 * The kinds of document, each with the address of its schema: beside the built tool, or in the source.
 */
export function kinds(): ReadonlyMap<string, URL> {
  const folder = ['./schemas/', '../schemas/', '../../contract/schemas/']
    .map((path) => new URL(path, import.meta.url))
    .find((address) => existsSync(address));
  if (!folder) throw new RangeError('the schemas are not beside the tool: install it again');
  const files = readdirSync(folder).filter((file) => file.endsWith('.v1.json'));
  return new Map(files.sort().map((file) => [file.split('.')[0] ?? '', new URL(file, folder)]));
}
