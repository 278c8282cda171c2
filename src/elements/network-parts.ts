import {fsum} from 'd3';
import type {
  NetworkBody,
  NetworkFindings,
  NetworkGroup,
  NetworkRelation,
} from '../view/network-graph.js';
import {oneBody} from './one-body.js';

/** A body on its way into the network. */
export type BodyRow = NetworkBody & {readonly alsoKnownAs?: readonly string[]};

/** A relation whose ends are positions of rows. */
export type RelationDraft = NetworkRelation;

/** Bodies merged, relations of one body with itself set aside, repeated rows added up. */
export interface NetworkParts {
  readonly bodies: readonly NetworkBody[];
  readonly relations: readonly NetworkRelation[];
  readonly loops: readonly NetworkRelation[];
  readonly groups: readonly NetworkGroup[];
  readonly findings: NetworkFindings;
  /** Of each row, the position of its body. */
  readonly bodyOf: readonly number[];
}

/**
 * Rows of bodies, relations and groups as a network of different bodies.
 *
 * @param rows - one a body, or several that share an identifier: the first gives its name
 * @param drafts - relations by positions of rows
 * @param groups - groups by positions of rows
 */
export function networkParts(
  rows: readonly BodyRow[],
  drafts: readonly RelationDraft[],
  groups: readonly NetworkGroup[],
): NetworkParts {
  const first = oneBody(rows);
  const place = new Map<number, number>();
  first.forEach((at, own) => {
    if (at === own) place.set(own, place.size);
  });
  const bodyOf = first.map((at) => place.get(at) ?? 0);
  const bodies = [...place.keys()].flatMap((at): NetworkBody[] => {
    const row = rows[at];
    if (!row) return [];
    const {alsoKnownAs: _, ...body} = row;
    return [Object.freeze(body)];
  });
  const merged = rows.flatMap(({name}, at) =>
    first[at] === at ? [] : [{name, into: rows[first[at] ?? 0]?.name ?? ''}],
  );
  const moved = drafts.map((draft) => ({
    ...draft,
    from: bodyOf[draft.from] ?? 0,
    to: bodyOf[draft.to] ?? 0,
  }));
  const apart = moved.filter(({from, to}) => from !== to);
  const relations = addedUp(apart);
  const members = (list: readonly number[]) => [...new Set(list.map((at) => bodyOf[at] ?? 0))];
  return {
    bodies,
    relations,
    loops: moved.filter(({from, to}) => from === to),
    groups: groups.map((group) => ({
      ...group,
      members: members(group.members),
      leads: members(group.leads),
    })),
    findings: {
      merged,
      loops: moved.length - apart.length,
      repeated: apart.length - relations.length,
    },
    bodyOf,
  };
}

/** Relations with the same ends, kind and period as one, their pounds added; one without a figure leaves the sum without. */
function addedUp(relations: readonly NetworkRelation[]): readonly NetworkRelation[] {
  const same = new Map<string, NetworkRelation[]>();
  for (const relation of relations) {
    const {from, to, kind, period = ''} = relation;
    const key = `${from} ${to} ${kind} ${period}`;
    const known = same.get(key);
    if (known) known.push(relation);
    else same.set(key, [relation]);
  }
  return [...same.values()].flatMap((rows) => {
    const [row, ...others] = rows;
    if (!row || !others.length) return rows;
    const {amount: _, payments: __, withheld: ___, ...rest} = row;
    const withheld = rows.find((each) => each.withheld)?.withheld;
    const amounts = rows.flatMap(({amount}) => (amount === undefined ? [] : [amount]));
    const payments = rows.flatMap((each) => (each.payments === undefined ? [] : [each.payments]));
    return [
      {
        ...rest,
        inferred: rows.every((each) => each.inferred),
        ...(withheld ? {withheld} : amounts.length ? {amount: fsum(amounts)} : {}),
        ...(payments.length === rows.length ? {payments: fsum(payments)} : {}),
      },
    ];
  });
}
