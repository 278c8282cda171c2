/**
 * The known word that is meant by a misspelt one: equal but for case, spaces and punctuation, or at most two
 * letters away (one in words under five letters); `undefined` when none is near, or two are equally near.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const wanted = plain(word);
  let best: string | undefined;
  let tied = false;
  let least = wanted.length < 5 ? 2 : 3;
  for (const candidate of known) {
    const other = plain(candidate);
    if (Math.abs(other.length - wanted.length) > least) continue;
    const away = distance(wanted, other);
    if (away === least && best !== undefined) tied = true;
    if (away < least) [best, least, tied] = [candidate, away, false];
  }
  return tied ? undefined : best;
}

function plain(word: string): string {
  return word
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Edits (insert, delete, replace, swap neighbours) from one word to another. */
function distance(a: string, b: string): number {
  let [older, before]: [number[], number[]] = [[], Array.from({length: b.length + 1}, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(
        (row[j - 1] ?? 0) + 1,
        (before[j] ?? 0) + 1,
        (before[j - 1] ?? 0) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (older[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    [older, before] = [before, row];
  }
  return before[b.length] ?? 0;
}
