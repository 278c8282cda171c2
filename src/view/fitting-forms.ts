import type {NetworkForm} from './network.js';
import type {NetworkGraph} from './network-graph.js';
import {networkTotals} from './network-totals.js';

/** More bodies than this cannot be read as boxes on levels. */
const LEVELED = 240;

/** The forms that fit a network, the best one first. */
export function fittingForms(graph: NetworkGraph): readonly NetworkForm[] {
  const {bodies, relations, from} = graph;
  if (!relations.length) return ['force'];
  const givers = new Set(relations.map((relation) => relation.from));
  const sided = networkTotals(graph).mostlyPriced && relations.every(({to}) => !givers.has(to));
  const leveled = new Set(bodies.flatMap(({level}) => level ?? [])).size > 1;
  const forms: readonly (readonly [NetworkForm, boolean])[] = [
    ['bipartite', sided],
    ['force', true],
    ['levels', leveled && bodies.length <= LEVELED],
    ['ego', true],
    ['matrix', sided || relations.length > bodies.length],
  ];
  const fitting = forms.flatMap(([form, fits]) => (fits ? [form] : []));
  const first = from === 'spend' && sided ? 'bipartite' : 'force';
  return [first, ...fitting.filter((form) => form !== first)];
}
