import type {NetworkGraph} from '../view/network-graph.js';

/**
 * A network or spend document, checked, as a network. The checks of the other kind are not loaded.
 *
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document at once
 * @throws RangeError when a spend document does not say who paid whom
 */
export async function readNetworkGraph(
  input: unknown,
  options: {readonly name: string},
): Promise<NetworkGraph> {
  const {$schema} = (input ?? {}) as {$schema?: unknown};
  if (typeof $schema === 'string' && /(^|\/)spend\.v\d+\.json$/.test($schema)) {
    const {readSpendNetwork} = await import('./read-spend-network.js');
    return readSpendNetwork(input, options);
  }
  const {readNetworkDocument} = await import('./read-network-document.js');
  return readNetworkDocument(input, options);
}
