import {fsum} from 'd3';
import {fittingForms} from './fitting-forms.js';
import type {NetworkAsked} from './network-asked.js';
import type {NetworkGraph} from './network-graph.js';
import type {NetworkFilter, NetworkForm, NetworkView} from './network.js';
import {networkTotals} from './network-totals.js';

/** What every form of a network starts from. */
export type NetworkBase = Omit<
  Extract<NetworkView, {form: 'force'}>,
  'form' | 'places' | 'pinned' | 'zoom'
> & {
  readonly form: NetworkForm;
  /** Positions of all relations that pass the filter, most money first. */
  readonly candidates: readonly number[];
};

/** Relations drawn when nobody says how many: wide and narrow. */
const usual: Readonly<Record<NetworkForm, readonly [wide: number, narrow: number]>> = {
  bipartite: [60, 20],
  force: [300, 120],
  levels: [Infinity, Infinity],
  ego: [Infinity, Infinity],
  matrix: [Infinity, Infinity],
};
/** More relations than this are never drawn at once. */
const MOST = 6000;

/**
 * A network filtered and reduced as asked.
 *
 * @throws RangeError when the form does not fit the document, or an identifier is not in it
 */
export function networkBase(graph: NetworkGraph, asked: NetworkAsked): NetworkBase {
  const totals = networkTotals(graph);
  const forms = fittingForms(graph);
  const form = asked.form ?? forms[0] ?? 'force';
  if (!forms.includes(form)) {
    throw new RangeError(
      `invalid form: "${form}" does not fit this document (expected ${forms.join(', ')})`,
    );
  }
  const selected = asked.selected === undefined ? undefined : placeOf(graph, asked.selected);
  const filter = filterOf(graph, asked, selected);
  const candidates = totals.order.filter((at) => passes(graph, at, filter));
  const most = asked.top ?? usual[form][asked.narrow ? 1 : 0];
  const shown = candidates.slice(0, Math.min(most, MOST));
  return {
    language: asked.language ?? 'en',
    provenance: graph.provenance,
    items: graph.bodies,
    graph,
    form,
    forms,
    filter,
    candidates,
    passing: candidates.length,
    ...reduced(graph, shown),
    money: totals.money,
    ...(selected === undefined ? {} : {selected}),
    narrow: asked.narrow,
  };
}

/** What a choice of relations puts into the picture: the bodies they join, and their pounds. */
export function reduced(
  {relations}: NetworkGraph,
  shown: readonly number[],
): Pick<NetworkBase, 'shown' | 'bodies' | 'shownMoney'> {
  const bodies = new Set<number>();
  for (const at of shown) {
    const relation = relations[at];
    if (relation) bodies.add(relation.from).add(relation.to);
  }
  return {
    shown,
    bodies: [...bodies].sort((a, b) => a - b),
    shownMoney: fsum(shown, (at) => relations[at]?.amount ?? 0),
  };
}

/** Position of a body by its identifier; `undefined` when the network has none of that name. */
export function placeOf({bodies}: NetworkGraph, id: string): number | undefined {
  const at = bodies.findIndex((body) => body.id === id);
  return at < 0 ? undefined : at;
}

function filterOf(
  {groups}: NetworkGraph,
  {kinds, type, group, minimum, neighbours}: NetworkAsked,
  selected: number | undefined,
): NetworkFilter {
  const at = group === undefined ? -1 : groups.findIndex(({id}) => id === group);
  if (group !== undefined && at < 0) {
    const known = groups.map(({id}) => id).slice(0, 20);
    throw new RangeError(
      `unknown group: "${group.slice(0, 60)}" (expected ${known.join(', ') || 'none: the document has no groups'})`,
    );
  }
  return {
    kinds,
    ...(type ? {type} : {}),
    ...(at < 0 ? {} : {group: at}),
    ...(minimum === undefined ? {} : {minimum}),
    ...(neighbours && selected !== undefined ? {around: selected} : {}),
  };
}

function passes({relations, groups}: NetworkGraph, at: number, filter: NetworkFilter): boolean {
  const relation = relations[at];
  if (!relation) return false;
  const {kinds, type, group, around, minimum} = filter;
  const members = group === undefined ? undefined : groups[group]?.members;
  return (
    (!kinds.length || kinds.includes(relation.kind)) &&
    (type === undefined || relation.type === type) &&
    (minimum === undefined || (relation.amount ?? 0) >= minimum) &&
    (around === undefined || relation.from === around || relation.to === around) &&
    (!members || members.includes(relation.from) || members.includes(relation.to))
  );
}
