import type {NetworkAsked} from './network-asked.js';
import type {NetworkBase} from './network-base.js';
import {placesOf} from './network-places.js';
import type {ForceView} from './network.js';

/** A map of ties: every body in a place of its own, near to those it has relations with. */
export function forceFigure({candidates: _, ...base}: NetworkBase, asked: NetworkAsked): ForceView {
  const {zoom, moved} = asked;
  const {graph} = base;
  const {bodies} = forceReduced(base, asked);
  const work = placesOf({...base, bodies});
  let step = work.next();
  while (!step.done) step = work.next();
  const places = step.value.map(
    (place, at) => moved?.get(graph.bodies[bodies[at] ?? -1]?.id ?? '') ?? place,
  );
  return {
    ...base,
    form: 'force',
    bodies,
    places,
    pinned: bodies.filter((body) => moved?.has(graph.bodies[body]?.id ?? '')),
    zoom: zoom ?? {x: 0, y: 0, scale: 1},
  };
}

/** The network whose layout a map of ties needs, reduced: to have it worked out before it is drawn. */
export function forceReduced(
  {graph, filter, shown, bodies}: Pick<NetworkBase, 'graph' | 'filter' | 'shown' | 'bodies'>,
  {top}: NetworkAsked,
): Pick<NetworkBase, 'graph' | 'shown' | 'bodies'> {
  // With nothing filtered away, bodies without a relation are in the picture too.
  const whole = shown.length === graph.relations.length && filter.around === undefined;
  const all = whole && top === undefined;
  return {graph, shown, bodies: all ? graph.bodies.map((_, body) => body) : bodies};
}
