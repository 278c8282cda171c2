import type {SuccessionRow} from '../../contract/generated/spend.js';

/** One that took a body's place, and the part of it that it got, from 0 to 1. */
export interface Heir {
  readonly to: string;
  readonly share: number;
}

/**
 * Finds who stands in a body's place today, over as many steps as a succession has; a body that nobody followed stands in its own.
 *
 * @throws RangeError when a body takes its own place over some steps, or its parts do not add up to the whole
 */
export function heirs(succession: readonly SuccessionRow[]): (id: string) => readonly Heir[] {
  const next = new Map<string, Heir[]>();
  for (const {from, to, share = 1} of succession) {
    if (from === to) continue;
    next.set(from, [...(next.get(from) ?? []), {to, share}]);
  }
  for (const [from, parts] of next) {
    const whole = parts.reduce((sum, {share}) => sum + share, 0);
    if (Math.abs(whole - 1) > 0.001)
      throw new RangeError(
        `succession of ${from}: the shares add up to ${whole} (expected 1: say what part of it went to each)`,
      );
  }
  const follow = (id: string, seen: readonly string[]): readonly Heir[] => {
    if (seen.includes(id))
      throw new RangeError(`succession of ${id}: it takes its own place (expected another body)`);
    const parts = next.get(id);
    if (!parts) return [{to: id, share: 1}];
    const all = parts.flatMap((part) =>
      follow(part.to, [...seen, id]).map(({to, share}) => ({to, share: share * part.share})),
    );
    const sums = new Map<string, number>();
    for (const {to, share} of all) sums.set(to, (sums.get(to) ?? 0) + share);
    return [...sums].map(([to, share]) => ({to, share}));
  };
  const known = new Map<string, readonly Heir[]>();
  return (id) => {
    const found = known.get(id) ?? follow(id, []);
    known.set(id, found);
    return found;
  };
}
