/** Marks without width or with a direction, and what a wrong decoding leaves of a byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** What a spreadsheet writes where a formula failed or a column was too narrow. */
const FAILED = /^#(n\/a|ref!|value!|name\?|div\/0!|null!|num!|#+)$/i;

/**
 * The text of a cell without spaces around it, with one ordinary space for every run of spaces and line breaks, and without
 * marks that nobody sees.
 *
 * @returns an empty text also where a spreadsheet's formula failed (`#N/A`, `#REF!`) or the column was too narrow (`#####`)
 */
export function cleanText(cell: string): string {
  const text = cell.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  return FAILED.test(text) ? '' : text;
}
