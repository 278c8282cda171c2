import {readNetwork} from '../contract/read-network.js';
import type {NetworkGraph} from '../view/network-graph.js';
import {networkOfDocument} from './network-of-document.js';
import {refuseTooMany} from './refuse-too-many.js';

/**
 * A network document, checked, as a network.
 *
 * @throws ContractError naming every problem of the document at once
 * @throws RangeError when it has more relations than a page can check at once
 */
export async function readNetworkDocument(
  input: unknown,
  options: {readonly name: string},
): Promise<NetworkGraph> {
  refuseTooMany(rowsIn(input));
  return networkOfDocument(await readNetwork(input, options));
}

/** Rows of the table of relations, of a document that was not checked. */
function rowsIn(input: unknown): number {
  const {resources} = (input ?? {}) as {readonly resources?: unknown};
  if (!Array.isArray(resources)) return 0;
  return resources.reduce((most: number, each: unknown) => {
    const {name, data} = (each ?? {}) as {readonly name?: unknown; readonly data?: unknown};
    return name === 'relations' && Array.isArray(data) ? Math.max(most, data.length) : most;
  }, 0);
}
