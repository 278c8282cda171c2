import {fsum} from 'd3';
import type {SupplierRow} from '../../contract/generated/spend.js';
import type {KnownVcse} from './known-vcse.js';
import {namesOf} from './names-of.js';
import {nearestIn} from './nearest-in.js';

/** A supplier that may be one of the list, for a person to accept. */
export interface Suggestion {
  readonly supplier: string;
  readonly name: string;
  readonly suggested: string;
  readonly suggestedName: string;
  readonly likeness: number;
}

/** How many suppliers, and how much of the money, each way of matching reached. */
export interface Reach {
  readonly by: 'identifier' | 'name' | 'accepted' | 'suggested' | 'none';
  readonly suppliers: number;
  readonly amount: number;
}

/** What classifying gives. */
export interface Classified {
  /** The suppliers, those that matched marked as voluntary, community or social enterprises. */
  readonly suppliers: readonly SupplierRow[];
  readonly suggestions: readonly Suggestion[];
  readonly reach: readonly Reach[];
}

/**
 * Matches suppliers to a publisher's list: identifiers first, then equal names. Names that are only alike, and names
 * that two bodies of the list have, are suggested and never applied, unless a person has accepted them.
 *
 * @param list - the publisher's voluntary, community and social enterprises
 * @param amounts - pounds by supplier; one that is not there received nothing
 * @param accepted - identifiers of the list by supplier, as a person accepted them
 */
export function classify(
  suppliers: readonly SupplierRow[],
  list: readonly KnownVcse[],
  amounts: ReadonlyMap<string, number>,
  accepted: ReadonlyMap<string, string> = new Map(),
): Classified {
  const byId = new Map(list.flatMap((one) => [one.id, ...one.alsoKnownAs].map((id) => [id, one])));
  const byName = bodiesByName(list);
  const near = nearestIn(list);
  const suggestions: Suggestion[] = [];
  const ways = suppliers.map((supplier): {by: Reach['by']; row: SupplierRow} => {
    const own = [supplier.id, ...(supplier.alsoKnownAs ?? [])]
      .map((id) => byId.get(id))
      .find(Boolean);
    if (own) return {by: 'identifier', row: matched(supplier, own)};
    const taken = byId.get(accepted.get(supplier.id) ?? '');
    if (taken) return {by: 'accepted', row: matched(supplier, taken)};
    const named = new Set(namesOf(supplier.name).flatMap((name) => byName.get(name) ?? []));
    const [only] = named;
    if (only && named.size === 1) return {by: 'name', row: matched(supplier, only)};
    const found = only ? {one: only, likeness: 1} : near(supplier.name);
    if (!found) return {by: 'none', row: supplier};
    suggestions.push({
      supplier: supplier.id,
      name: supplier.name,
      suggested: found.one.id,
      suggestedName: found.one.name,
      likeness: Math.round(found.likeness * 1000) / 1000,
    });
    return {by: 'suggested', row: supplier};
  });
  const reach = (['identifier', 'name', 'accepted', 'suggested', 'none'] as const).map((by) => {
    const own = ways.filter((way) => way.by === by);
    return {by, suppliers: own.length, amount: fsum(own, ({row}) => amounts.get(row.id) ?? 0)};
  });
  return {
    suppliers: ways.map(({row}) => row),
    suggestions: suggestions.sort(
      (a, b) => b.likeness - a.likeness || (a.supplier < b.supplier ? -1 : 1),
    ),
    reach,
  };
}

/** Bodies of the list by each of their names. */
function bodiesByName(list: readonly KnownVcse[]): ReadonlyMap<string, readonly KnownVcse[]> {
  const found = new Map<string, KnownVcse[]>();
  for (const one of list) {
    const names = new Set([one.name, ...one.alsoKnownAs].flatMap(namesOf));
    for (const name of names) {
      const same = found.get(name);
      if (same) same.push(one);
      else found.set(name, [one]);
    }
  }
  return found;
}

function matched(supplier: SupplierRow, {id, alsoKnownAs, legalForm}: KnownVcse): SupplierRow {
  const identifiers = [id, ...alsoKnownAs].filter((each) => /^[A-Z0-9]+-[A-Z]+-/.test(each));
  const others = new Set([...(supplier.alsoKnownAs ?? []), ...identifiers]);
  others.delete(supplier.id);
  return {
    ...supplier,
    ...(others.size ? {alsoKnownAs: [...others]} : {}),
    sector: 'vcse',
    ...((supplier.legalForm ?? legalForm) ? {legalForm: supplier.legalForm ?? legalForm} : {}),
  };
}
