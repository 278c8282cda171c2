/** How often each pair of letters stands in a name, and how many pairs that are. */
export interface LetterPairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** The pairs of letters of a normalised name, with the spaces before and behind each word. */
export function letterPairs(name: string): LetterPairs {
  const counts = new Map<string, number>();
  let size = 0;
  for (const word of name.split(' ').filter(Boolean)) {
    for (let at = -1; at < word.length; at += 1) {
      const pair = `${word[at] ?? ' '}${word[at + 1] ?? ' '}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      size += 1;
    }
  }
  return {counts, size};
}
