import {seeded} from '../../analysis/seeded.js';

/** How far ranks may move, and the seed that decides where they go. */
export interface JitterOptions {
  /** No rank moves further than this many places; 0 leaves all where they are. */
  readonly places: number;
  /** A whole number, kept by the publisher: with it anybody can undo the jitter. */
  readonly seed: number;
}

/** What a document says of its ranks; never the seed. */
export interface JitterDeclaration {
  readonly places: number;
  readonly method: string;
}

/** New ranks, in the order of the values given, and what to say of them. */
export interface JitteredRanks {
  /** From 1, each once. */
  readonly ranks: readonly number[];
  readonly declaration: JitterDeclaration;
}

/** Swaps tried for each item and place of freedom; enough that the start is forgotten. */
const rounds = 20;

/**
 * Ranks moved by up to `places` each, the largest value near 1: a permutation of the true ranks, the same
 * for the same seed. Equal values keep their order before they are moved.
 *
 * Made by swapping the ranks of two items picked at random, near each other, again and again, and not
 * swapping where either would move too far. Each step is as likely as its reverse, so every permutation
 * within the bound becomes equally likely.
 *
 * Only ranks are jittered: values published beside them, or anything sorted by them, undo it.
 *
 * @param values - what the ranks are of, in any unit
 * @throws RangeError if a value is not finite, or places or the seed is not a whole number of 0 or more
 */
export function jitterRanks(
  values: readonly number[],
  {places, seed}: JitterOptions,
): JitteredRanks {
  const bad = values.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0)
    throw new RangeError(`invalid value ${bad}: not finite (expected a number to rank)`);
  if (!Number.isInteger(places) || places < 0) {
    throw new RangeError(`invalid places: ${places} (expected a whole number of 0 or more)`);
  }
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const moved = movedPlaces(values.length, {places, seed});
  const ranks = new Array<number>(values.length);
  order.forEach((item, trueRank) => (ranks[item] = (moved[trueRank] ?? trueRank) + 1));
  return {
    ranks,
    declaration: {
      places,
      method: `each rank is moved at random by up to ${places} place${places === 1 ? '' : 's'}; ranks are swapped, so each is still given once`,
    },
  };
}

/** For every true place, from 0, the place it moves to. */
function movedPlaces(count: number, {places, seed}: JitterOptions): readonly number[] {
  const random = seeded(seed);
  const holders = Array.from({length: count}, (_, place) => place);
  const reach = Math.min(2 * places, count - 1);
  for (let i = 0; i < count * reach * rounds; i++) {
    const one = Math.floor(random() * count);
    const other = one + 1 + Math.floor(random() * reach);
    const a = holders[one];
    const b = holders[other];
    if (a === undefined || b === undefined) continue;
    if (Math.abs(a - other) > places || Math.abs(b - one) > places) continue;
    holders[one] = b;
    holders[other] = a;
  }
  const moved = new Array<number>(count);
  holders.forEach((trueRank, place) => (moved[trueRank] = place));
  return moved;
}
