import {fsum} from 'd3';
import {betweenness} from '../analysis/betweenness.js';
import {brokerage} from '../analysis/brokerage.js';
import {adjacency} from '../analysis/adjacency.js';
import {withinTwo} from '../analysis/within-two.js';
import type {NetworkGraph} from './network-graph.js';
import {networkTotals} from './network-totals.js';

/** More steps than this are not spent on betweenness: a page would be busy for too long. */
const STEPS = 60e6;

/** What is measured of each body of a network, by position. */
export interface NetworkMeasures {
  /** Different bodies it has a relation with. */
  readonly partners: readonly number[];
  /** Pounds received, and given. */
  readonly in: readonly number[];
  readonly out: readonly number[];
  /** Part of what it received that came from the largest giver; `undefined` when it received nothing. */
  readonly dependence: readonly (number | undefined)[];
  /** Other bodies at most two steps away. */
  readonly reach: readonly number[];
  /** Pairs of partners in no common group and not tied to each other. */
  readonly brokerage: readonly number[];
}

const known = new WeakMap<NetworkGraph, NetworkMeasures>();

/** The measures that take no time; worked out once a network. */
export function networkMeasures(graph: NetworkGraph): NetworkMeasures {
  const ready = known.get(graph);
  if (ready) return ready;
  const {relations, bodies} = graph;
  const totals = networkTotals(graph);
  const around = adjacency(bodies.length, links(graph));
  const made: NetworkMeasures = {
    partners: totals.partners,
    in: totals.in,
    out: totals.out,
    dependence: bodies.map((_, body) => {
      const givers = new Map<number, number>();
      for (const at of totals.links[body] ?? []) {
        const relation = relations[at];
        if (relation?.to === body)
          givers.set(relation.from, fsum([givers.get(relation.from) ?? 0, relation.amount ?? 0]));
      }
      const received = totals.in[body] ?? 0;
      return received > 0 ? Math.max(...givers.values()) / received : undefined;
    }),
    reach: withinTwo(around),
    brokerage: brokerage(around, groupsOf(graph)),
  };
  known.set(graph, made);
  return made;
}

/**
 * Betweenness of each body, step by step; `undefined` at once for a network that would take too long.
 *
 * @see ../analysis/betweenness.ts for the formula
 */
export function* betweennessOf(
  graph: NetworkGraph,
): Generator<undefined, readonly number[] | undefined> {
  const around = adjacency(graph.bodies.length, links(graph));
  if (graph.bodies.length * around.list.length > STEPS) return undefined;
  return [...(yield* betweenness(around))];
}

function links({relations}: NetworkGraph) {
  return relations.map(({from, to}) => ({a: from, b: to}));
}

/** The groups of each body: its alliances and boards; in a network without any, the sort of body it is. */
function groupsOf({bodies, groups}: NetworkGraph): readonly (readonly number[])[] {
  if (groups.length) {
    const own = bodies.map((): number[] => []);
    groups.forEach(({members}, i) => {
      for (const body of members) own[body]?.push(i);
    });
    // Bodies in no group stand for themselves.
    return own.map((list, body) => (list.length ? list : [-1 - body]));
  }
  const kinds = new Map<string, number>();
  return bodies.map(({kind, legalForm = ''}) => {
    const key = `${kind} ${legalForm}`;
    if (!kinds.has(key)) kinds.set(key, kinds.size);
    return [kinds.get(key) ?? 0];
  });
}
