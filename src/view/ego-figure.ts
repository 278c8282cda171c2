import {fsum} from 'd3';
import {placeOf, reduced, type NetworkBase} from './network-base.js';
import type {NetworkAsked} from './network-asked.js';
import type {EgoView, Partner} from './network.js';
import {sectionsByKind} from './network-sections.js';
import {networkTotals} from './network-totals.js';

/** Partners drawn when narrow; the others are one row together. */
const NARROW = 20;
const WIDE = 60;

/**
 * One body and its circle.
 *
 * @throws RangeError when the body asked for is not in the document
 */
export function egoFigure({candidates, ...base}: NetworkBase, asked: NetworkAsked): EgoView {
  const {graph} = base;
  const {relations, bodies} = graph;
  const focus = focusOf(base, asked);
  const own = candidates.filter((at) => {
    const relation = relations[at];
    return relation?.from === focus || relation?.to === focus;
  });
  const byPartner = new Map<number, number[]>();
  for (const at of own) {
    const relation = relations[at];
    if (!relation) continue;
    const partner = relation.from === focus ? relation.to : relation.from;
    const known = byPartner.get(partner);
    if (known) known.push(at);
    else byPartner.set(partner, [at]);
  }
  const partners = [...byPartner].map(([body, list]): Partner => {
    const amounts = list.flatMap((at) => relations[at]?.amount ?? []);
    return {body, relations: list, ...(amounts.length ? {amount: fsum(amounts)} : {})};
  });
  const name = ({body}: Partner) => bodies[body]?.short ?? '';
  const byMoney = [...partners].sort(
    (a, b) => (b.amount ?? -1) - (a.amount ?? -1) || (name(a) < name(b) ? -1 : 1),
  );
  const most = asked.top ?? (base.narrow ? NARROW : WIDE);
  const drawn = byMoney.slice(0, most);
  const rest = byMoney.slice(most);
  const ordered =
    asked.sort === 'name' ? [...drawn].sort((a, b) => (name(a) < name(b) ? -1 : 1)) : drawn;
  const sections = sectionsByKind(
    graph,
    partners.map(({body}) => body),
    base.language,
  );
  const parts = sections.flatMap((section) => {
    const inside = new Set(section.bodies);
    const some = ordered.filter(({body}) => inside.has(body));
    return some.length
      ? [{title: section.title, partners: some, money: fsum(some, ({amount}) => amount ?? 0)}]
      : [];
  });
  return {
    ...base,
    form: 'ego',
    ...reduced(
      graph,
      drawn.flatMap((each) => each.relations),
    ),
    passing: own.length,
    focus,
    asked: asked.focus !== undefined || base.selected !== undefined,
    partners: ordered,
    others: rest,
    sort: asked.sort,
    ...(parts.length > 1 && !rest.length ? {parts} : {}),
    ...(rest.length
      ? {rest: {count: rest.length, money: fsum(rest, ({amount}) => amount ?? 0)}}
      : {}),
  };
}

/** The body in the middle: the one asked for, the chosen one, or the one with most partners. */
function focusOf(
  {graph, selected}: Pick<NetworkBase, 'graph' | 'selected'>,
  {focus}: NetworkAsked,
): number {
  if (focus !== undefined) {
    const at = placeOf(graph, focus);
    if (at !== undefined) return at;
    throw new RangeError(`unknown focus: "${focus.slice(0, 60)}" (expected an id of the document)`);
  }
  if (selected !== undefined) return selected;
  const {partners, in: received} = networkTotals(graph);
  return partners.reduce((best, count, at) => {
    const most = partners[best] ?? 0;
    return count > most || (count === most && (received[at] ?? 0) > (received[best] ?? 0))
      ? at
      : best;
  }, 0);
}
