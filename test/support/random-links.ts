import type {Link} from '../../src/analysis/link.js';

/** Links between bodies chosen by chance, the same for the same seed. */
export function randomLinks({
  count,
  links,
  seed,
}: {
  readonly count: number;
  readonly links: number;
  readonly seed: number;
}): readonly Link[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 4294967296) * count);
  };
  return Array.from({length: links}, () => ({a: next(), b: next()}));
}
