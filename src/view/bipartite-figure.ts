import {fsum} from 'd3';
import {components} from '../analysis/components.js';
import {uncrossed} from '../analysis/uncrossed.js';
import type {NetworkBase} from './network-base.js';
import type {BipartiteView, Chain} from './network.js';

/** Two columns: the shown relations in chains that hang together, and those that stand alone. */
export function bipartiteFigure({candidates: _, ...base}: NetworkBase): BipartiteView {
  const {graph, shown} = base;
  const all = graph.relations;
  const links = shown.map((at) => ({a: all[at]?.from ?? 0, b: all[at]?.to ?? 0}));
  const partOf = new Map<number, number>();
  components(graph.bodies.length, links).forEach((part, i) => {
    for (const body of part) partOf.set(body, i);
  });
  const parts = new Map<number, number[]>();
  for (const at of shown) {
    const part = partOf.get(all[at]?.from ?? 0) ?? 0;
    const known = parts.get(part);
    if (known) known.push(at);
    else parts.set(part, [at]);
  }
  let crossed = 0;
  const chains = [...parts.values()].map((relations): Chain => {
    const amount = (at: number) => all[at]?.amount ?? 0;
    const side = (end: 'from' | 'to') => {
      const sums = new Map<number, number>();
      for (const at of relations) {
        const body = all[at]?.[end] ?? 0;
        sums.set(body, (sums.get(body) ?? 0) + amount(at));
      }
      return [...sums].sort((a, b) => b[1] - a[1]).map(([body]) => body);
    };
    const order = uncrossed(
      side('from'),
      side('to'),
      relations.map((at) => ({a: all[at]?.from ?? 0, b: all[at]?.to ?? 0})),
    );
    crossed += order.crossed;
    return {left: order.left, right: order.right, relations, money: fsum(relations, amount)};
  });
  const byMoney = chains.sort((a, b) => b.money - a.money);
  const ends = (end: 'from' | 'to') => new Set(all.map((relation) => relation[end])).size;
  return {
    ...base,
    form: 'bipartite',
    chains: byMoney.filter(({left, right}) => left.length + right.length > 2),
    pairs: byMoney.filter(({left, right}) => left.length + right.length === 2),
    crossed,
    sideCounts: [ends('from'), ends('to')],
  };
}
