import {existsSync} from 'node:fs';

/**
 * Address of a file of the built package: beside the built tool, or in dist/ where the tool runs from its source.
 *
 * @param path - in dist/: "inline/vcse-map.js"
 * @throws RangeError when it is not there
 */
export function besideTool(path: string): URL {
  const found = ['./', '../', '../../../dist/']
    .map((folder) => new URL(`${folder}${path}`, import.meta.url))
    .find((address) => existsSync(address));
  if (!found) throw new RangeError(`${path} is not beside the tool: build or install it again`);
  return found;
}
