/**
 * Likeness of two normalised names: Dice's coefficient of their pairs of letters, words put in order first, so that
 * "hospice of saint john" is like "saint john hospice".
 *
 * @returns from 0 (no pair in common) to 1 (the same pairs)
 * @see Dice, L. R. (1945) "Measures of the Amount of Ecologic Association Between Species", Ecology 26(3), 297–302
 */
export function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const sizes = sum(left) + sum(right);
  if (!sizes) return 0;
  let both = 0;
  for (const [pair, count] of left) both += Math.min(count, right.get(pair) ?? 0);
  return (2 * both) / sizes;
}

function pairs(name: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of name.split(' ').filter(Boolean)) {
    for (let at = -1; at < word.length; at += 1) {
      const pair = `${word[at] ?? ' '}${word[at + 1] ?? ' '}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
