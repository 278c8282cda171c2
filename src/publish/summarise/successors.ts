import type {SuccessionRow} from '../../contract/generated/spend.js';

/** One that took the place of an area or body, or of a part of it. */
export interface Successor {
  readonly id: string;
  /** For readers, where the table says it. */
  readonly name?: string;
  /** Part of the first that went to it, over 0 and at most 1. */
  readonly share: number;
}

/** A chain of bodies that is longer than this comes back to where it began. */
const LONGEST = 50;

/**
 * Those that stand in the place of an area or body at a given time, step after step. One that nothing followed stands for itself,
 * so nothing is lost.
 *
 * @param succession - the table of a spend document
 * @param at - year and month; later steps are left untaken, and those without a date are taken
 * @returns a function from an identifier to its successors, whose shares add up to 1
 * @throws RangeError when the parts of a body do not add up to the whole of it, or a chain comes back to where it began
 */
export function successors(
  succession: readonly SuccessionRow[],
  at?: string,
): (id: string) => readonly Successor[] {
  const steps = new Map<string, SuccessionRow[]>();
  for (const row of succession) {
    if (row.from === row.to || (at !== undefined && (row.date ?? '') > at)) continue;
    steps.set(row.from, [...(steps.get(row.from) ?? []), row]);
  }
  for (const [from, rows] of steps) {
    const whole = rows.reduce((sum, {share = 1}) => sum + share, 0);
    if (Math.abs(whole - 1) > 1e-6)
      throw new RangeError(
        `succession of ${from}: its shares add up to ${Number(whole.toFixed(6))} (expected 1: all of its money goes somewhere)`,
      );
  }
  const found = new Map<string, readonly Successor[]>();
  const last = (id: string, depth: number): readonly Successor[] => {
    const known = found.get(id);
    if (known) return known;
    if (depth > LONGEST)
      throw new RangeError(
        `succession of ${id} comes back to itself (expected each step to lead on)`,
      );
    const own = (steps.get(id) ?? []).flatMap(({to, toName, share = 1}) =>
      last(to, depth + 1).map((next): Successor => {
        const name = next.name ?? (next.id === to ? toName : undefined);
        return {id: next.id, share: next.share * share, ...(name === undefined ? {} : {name})};
      }),
    );
    const result = steps.has(id) ? met(own) : [{id, share: 1}];
    found.set(id, result);
    return result;
  };
  return (id) => last(id, 0);
}

/** Parts that meet again in one body, added up; nothing goes to those that got nothing. */
function met(parts: readonly Successor[]): readonly Successor[] {
  const sums = new Map<string, Successor>();
  for (const part of parts) {
    const before = sums.get(part.id);
    sums.set(part.id, before ? {...before, share: before.share + part.share} : part);
  }
  return [...sums.values()].filter(({share}) => share > 0);
}
