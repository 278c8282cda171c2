import {readNetwork} from '../contract/read-network.js';
import type {NetworkGraph} from '../view/network-graph.js';
import {networkOfDocument} from './network-of-document.js';

/** A network document, checked, as a network. */
export async function readNetworkDocument(
  input: unknown,
  options: {readonly name: string},
): Promise<NetworkGraph> {
  return networkOfDocument(await readNetwork(input, options));
}
