import type {RowKey} from '../../../src/publish/suppress/row-key.js';

/** A row of a table made for a test. */
export interface CountRow {
  readonly key: RowKey;
  readonly count: number;
}

/** Every cell of a table and all its totals, worked out by adding up each subset of the dimensions. */
export function tableWithTotals(
  sizes: readonly number[],
  counts: readonly number[],
): readonly CountRow[] {
  const names = ['area', 'sector', 'kind'].slice(0, sizes.length);
  const letters = 'pqrstuvwxyzabcd';
  const totals = new Map<string, CountRow>();
  const length = sizes.reduce((product, size) => product * size, 1);
  for (let cell = 0; cell < length; cell++) {
    let rest = cell;
    const values = sizes.map((size) => {
      const value = letters.charAt(rest % size);
      rest = Math.floor(rest / size);
      return value;
    });
    for (let subset = 0; subset < 1 << sizes.length; subset++) {
      const key: Record<string, string> = {};
      names.forEach((name, i) => {
        if (subset & (1 << i)) key[name] = values[i] ?? '';
      });
      const id = JSON.stringify(key);
      const before = totals.get(id)?.count ?? 0;
      totals.set(id, {key, count: before + (counts[cell] ?? 0)});
    }
  }
  return [...totals.values()];
}
