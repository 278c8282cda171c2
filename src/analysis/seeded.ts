/**
 * A source of numbers from 0 to just under 1 that gives the same ones for the same seed (mulberry32).
 * For laying things out and for jitter; not for secrets.
 *
 * @param seed - a whole number from 0 to 4,294,967,295
 * @throws RangeError if the seed is not such a number: a near miss would give another seed's numbers
 * @see Ettinger, T. (2017) mulberry32, in the public domain
 */
export function seeded(seed: number): () => number {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    throw new RangeError(
      `invalid seed: ${seed} (expected a whole number from 0 to ${2 ** 32 - 1})`,
    );
  }
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
