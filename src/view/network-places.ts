import {packedLayout} from '../analysis/packed-layout.js';
import type {NetworkBase} from './network-base.js';
import type {NetworkGraph} from './network-graph.js';

type Places = readonly (readonly [number, number])[];

/** Layouts of a network that were worked out, by the relations in the picture; the last few are kept. */
const known = new WeakMap<NetworkGraph, Map<string, Places>>();
const KEPT = 6;

/** What a layout of a reduced network depends on. */
type Reduced = Pick<NetworkBase, 'graph' | 'shown' | 'bodies'>;

/** The layout of a network as it is reduced, when it is known; given by the publisher or worked out before. */
export function knownPlaces({graph, shown, bodies}: Reduced): Places | undefined {
  const {positions} = graph;
  if (positions) return bodies.map((body) => positions[body] ?? [0, 0]);
  return known.get(graph)?.get(shown.join());
}

/** Works the layout of a reduced network out, a little at a time, and keeps it. */
export function* placesOf(base: Reduced): Generator<undefined, Places> {
  const ready = knownPlaces(base);
  if (ready) return ready;
  const {graph, shown, bodies} = base;
  const place = new Map(bodies.map((body, at) => [body, at]));
  const links = shown.map((at) => {
    const {from = 0, to = 0} = graph.relations[at] ?? {};
    return {a: place.get(from) ?? 0, b: place.get(to) ?? 0};
  });
  const made = yield* packedLayout(bodies.length, links);
  const own = known.get(graph) ?? new Map<string, Places>();
  for (const key of own.keys()) if (own.size >= KEPT) own.delete(key);
  own.set(shown.join(), made);
  known.set(graph, own);
  return made;
}
