import type {LetterPairs} from './letter-pairs.js';

/**
 * Likeness of two normalised names: Dice's coefficient of their pairs of letters, within words, so that
 * "hospice of saint john" is like "saint john hospice".
 *
 * @returns from 0 (no pair in common) to 1 (the same pairs)
 * @see Dice, L. R. (1945) "Measures of the Amount of Ecologic Association Between Species", Ecology 26(3), 297–302
 */
export function likeness(a: LetterPairs, b: LetterPairs): number {
  const sizes = a.size + b.size;
  if (!sizes) return 0;
  let both = 0;
  for (const [pair, count] of a.counts) both += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * both) / sizes;
}
