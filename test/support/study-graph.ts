import {readNetworkGraph} from '../../src/elements/read-network-graph.js';
import type {NetworkGraph} from '../../src/view/network-graph.js';

const known = new Map<string, Promise<NetworkGraph>>();

/** One of the shipped datasets as a network. */
export function studyGraph(name: string): Promise<NetworkGraph> {
  const ready =
    known.get(name) ??
    fetch(`/datasets/${name}.json`)
      .then((response) => response.json())
      .then((document: unknown) => readNetworkGraph(document, {name}));
  known.set(name, ready);
  return ready;
}
