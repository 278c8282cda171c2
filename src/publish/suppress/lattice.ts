import {group} from 'd3';
import {keyText} from './key-text.js';
import type {RowKey} from './row-key.js';

/** A total and the cells that add up to it, by their places in the list of keys. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The cells of a table and how they add up. */
export interface Lattice {
  /** The listed cells in their order; behind them totals nobody lists but two breakdowns share. */
  readonly keys: readonly RowKey[];
  /** How many of the keys are listed. */
  readonly listed: number;
  readonly relations: readonly Relation[];
}

/**
 * How the cells of a table add up: every total with its parts along one dimension, and along several
 * at once, since the totals between may not be listed. Where two breakdowns have no total in common
 * (commissioner by sector; sector by register), one is put in: both add up to it.
 *
 * A breakdown is taken to be whole: a part that is not listed counts as zero.
 *
 * @throws RangeError if two rows have the same key
 */
export function lattice(listed: readonly RowKey[], dimensions: readonly string[]): Lattice {
  const keys = [...listed];
  const places = new Map<string, number>();
  listed.forEach((key, place) => {
    const id = idOf(key, dimensions);
    if (places.has(id)) throw new RangeError(`invalid rows: two rows are ${keyText(key)}`);
    places.set(id, place);
  });
  const breakdowns = group(keys.keys(), (place) => depthOf(keys[place] ?? {}, dimensions));
  const shared = sharedDepths([...breakdowns.keys()]);
  const relations: Relation[] = [];
  for (const depth of new Set([...breakdowns.keys(), ...shared])) {
    const kept = dimensions.filter((_, bit) => depth & (1 << bit));
    const finer = [...breakdowns].filter(([other]) => other !== depth && (other & depth) === depth);
    const byTotal = new Map<string, (readonly number[])[]>();
    for (const [, cells] of finer) {
      const groups = group(cells, (place) => idOf(keys[place] ?? {}, kept));
      for (const [id, parts] of groups) byTotal.set(id, [...(byTotal.get(id) ?? []), parts]);
    }
    for (const sums of byTotal.values()) {
      const key = only(keys[sums[0]?.[0] ?? -1] ?? {}, kept);
      let total = places.get(idOf(key, dimensions));
      if (total === undefined && shared.has(depth) && sums.length > 1) total = keys.push(key) - 1;
      if (total === undefined) continue;
      for (const parts of sums) relations.push({total, parts});
    }
  }
  return {keys, listed: listed.length, relations};
}

const only = (key: RowKey, dimensions: readonly string[]): RowKey =>
  Object.fromEntries(Object.entries(key).filter(([dimension]) => dimensions.includes(dimension)));

const idOf = (key: RowKey, dimensions: readonly string[]) =>
  JSON.stringify(dimensions.map((dimension) => key[dimension] ?? null));

/** Which dimensions a key names, one bit each. */
const depthOf = (key: RowKey, dimensions: readonly string[]) =>
  dimensions.reduce(
    (depth, dimension, bit) => (key[dimension] === undefined ? depth : depth | (1 << bit)),
    0,
  );

/** What two breakdowns have in common, where neither holds the other; and what those have. */
function sharedDepths(depths: readonly number[]): ReadonlySet<number> {
  const shared = new Set<number>();
  const all = [...depths];
  for (const one of all) {
    for (const other of all) {
      const common = one & other;
      if (common === one || common === other || shared.has(common)) continue;
      shared.add(common);
      all.push(common);
    }
  }
  return shared;
}
