/**
 * What every contender draws: pounds per head to voluntary organisations, one value a commissioner,
 * highest first, from the document that the library itself reads.
 */
export async function values() {
  const response = await fetch('/datasets/ccg-spend-2018-19.json');
  const {resources} = await response.json();
  const table = (name) => resources.find((resource) => resource.name === name).data;
  const paid = new Map();
  for (const {commissioner, sector, amount} of table('totals')) {
    if (commissioner && sector === 'vcse')
      paid.set(commissioner, (paid.get(commissioner) ?? 0) + amount);
  }
  return table('commissioners')
    .filter(({id}) => paid.has(id))
    .map(({id, name, population}) => ({id, name, value: paid.get(id) / population}))
    .sort((a, b) => b.value - a.value);
}

/** Tells the page that the picture is complete: after the frame in which it was painted. */
export function done() {
  requestAnimationFrame(() => setTimeout(() => performance.mark('drawn')));
}

export const width = 960;
export const height = 500;
