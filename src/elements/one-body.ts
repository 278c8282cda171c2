/** A row that names a body, and the other identifiers that it goes by. */
interface Named {
  readonly id: string;
  readonly alsoKnownAs?: readonly string[];
}

/**
 * Which rows are one body: of each row, the position of the first row that shares an identifier with it, its own or
 * one of `alsoKnownAs`, directly or through others.
 */
export function oneBody(rows: readonly Named[]): readonly number[] {
  const first: number[] = rows.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (first[top] !== top) top = first[top] ?? top;
    return top;
  };
  const holder = new Map<string, number>();
  rows.forEach(({id, alsoKnownAs = []}, at) => {
    for (const name of [id, ...alsoKnownAs]) {
      const other = holder.get(name);
      if (other === undefined) holder.set(name, at);
      else {
        const [one, two] = [root(other), root(at)];
        first[Math.max(one, two)] = Math.min(one, two);
      }
    }
  });
  return first.map((_, at) => root(at));
}
