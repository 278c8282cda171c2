import type {RowKey} from './row-key.js';

/** A key in words, `commissioner A, sector vcse`; `all` for the total of everything. */
export function keyText(key: RowKey): string {
  const words = Object.entries(key).map(([dimension, value]) => `${dimension} ${value}`);
  return words.join(', ') || 'all';
}
