import {readSpendMore} from '../contract/read-spend-more.js';
import type {NetworkGraph} from '../view/network-graph.js';
import {networkOfSpend} from './network-of-spend.js';

/** A spend document, checked, as a network. */
export async function readSpendNetwork(
  input: unknown,
  options: {readonly name: string},
): Promise<NetworkGraph> {
  return networkOfSpend(await readSpendMore(input, options));
}
