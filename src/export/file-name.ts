/** Kinds of file that charts and sheets hand out, by the ending of their names. */
export type FileEnding = 'csv' | 'json' | 'vl.json' | 'svg' | 'png' | 'txt';

/** Characters of what the file holds; when it is from is never cut off. */
const MOST = 60;

/**
 * A name for a file that says what is in it and when it is from: small letters, digits and hyphens.
 *
 * @param what - words; cut after a whole word where they are many
 * @param when - periods and days
 */
export function fileName(what: string, when: readonly string[], ending: FileEnding): string {
  const words = plain(what).slice(0, MOST + 1);
  const cut = words.length > MOST ? words.replace(/-[^-]*$/, '') : words;
  return `${[cut || 'chart', ...when.map(plain)].join('-')}.${ending}`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
