import {cleanText} from '../read/clean-text.js';

/** Different texts that are remembered at once. */
const MOST = 200_000;

/**
 * A function that cleans the texts of cells and gives equal ones as one: accounts say the same few thousand things over and over.
 * What it gives does not keep the file's whole text in memory, as a piece of it would.
 */
export function textMemory(): (cell: string) => string {
  const known = new Map<string, string>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const text = Buffer.from(cleanText(cell)).toString();
    known.set(Buffer.from(cell).toString(), text);
    return text;
  };
}
