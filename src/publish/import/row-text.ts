import type {SourceRow} from '../read/source-row.js';

/** A row's cells in one line, at most 500 characters, for the one who mends it. */
export function rowText({cells}: SourceRow): string {
  return cells
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .join(' | ')
    .replace(/( \| )+$/, '')
    .slice(0, 500);
}
