import {fsum} from 'd3';
import type {NetworkGraph} from './network-graph.js';

/** Sums of each body over all its relations, whatever is drawn. */
export interface NetworkTotals {
  /** Pounds received and given, by body. */
  readonly in: readonly number[];
  readonly out: readonly number[];
  /** Different bodies it has a relation with. */
  readonly partners: readonly number[];
  /** Positions of its relations, in the order of `order`. */
  readonly links: readonly (readonly number[])[];
  /**
   * Positions of all relations: most money first; those without money after them, stated ones first, then those of
   * bodies with more relations.
   */
  readonly order: readonly number[];
  /** Pounds of all relations. */
  readonly money: number;
  /** Relations that have an amount. */
  readonly priced: number;
  /** Whether most relations have one, so that sums say something. */
  readonly mostlyPriced: boolean;
}

const known = new WeakMap<NetworkGraph, NetworkTotals>();

/** Sums of each body; worked out once a network. */
export function networkTotals(graph: NetworkGraph): NetworkTotals {
  const ready = known.get(graph);
  if (ready) return ready;
  const made = totalsOf(graph);
  known.set(graph, made);
  return made;
}

function totalsOf({bodies, relations}: NetworkGraph): NetworkTotals {
  const degree = bodies.map(() => 0);
  for (const {from, to} of relations) {
    degree[from] = (degree[from] ?? 0) + 1;
    degree[to] = (degree[to] ?? 0) + 1;
  }
  const weight = relations.map(({from, to}) => (degree[from] ?? 0) + (degree[to] ?? 0));
  const order = relations
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [relations[a], relations[b]];
      return (
        (other?.amount ?? -1) - (one?.amount ?? -1) ||
        Number(one?.inferred) - Number(other?.inferred) ||
        (weight[b] ?? 0) - (weight[a] ?? 0) ||
        a - b
      );
    });
  const links = bodies.map((): number[] => []);
  for (const at of order) {
    const relation = relations[at];
    if (!relation) continue;
    links[relation.from]?.push(at);
    links[relation.to]?.push(at);
  }
  const sum = (body: number, side: 'from' | 'to') =>
    fsum(links[body] ?? [], (at) => {
      const relation = relations[at];
      return relation?.[side] === body ? (relation.amount ?? 0) : 0;
    });
  const amounts = relations.flatMap(({amount}) => (amount === undefined ? [] : [amount]));
  return {
    in: bodies.map((_, body) => sum(body, 'to')),
    out: bodies.map((_, body) => sum(body, 'from')),
    partners: links.map((own, body) => {
      const others = new Set(
        own.map((at) => {
          const relation = relations[at];
          return relation?.from === body ? relation.to : relation?.from;
        }),
      );
      return others.size;
    }),
    links,
    order,
    money: fsum(amounts),
    priced: amounts.length,
    mostlyPriced: 2 * amounts.length > relations.length,
  };
}
