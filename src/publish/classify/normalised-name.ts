const longForms: readonly (readonly [RegExp, string])[] = [
  [/\bltd\b/g, 'limited'],
  [/\bcic\b|\bc i c\b/g, 'community interest company'],
  [/\bcio\b|\bc i o\b/g, 'charitable incorporated organisation'],
  [/\bplc\b|\bp l c\b/g, 'public limited company'],
  [/\bllp\b|\bl l p\b/g, 'limited liability partnership'],
  [/\bassoc\b|\bassn\b/g, 'association'],
  [/\bst\b/g, 'saint'],
];

/**
 * A supplier's name in the form in which two spellings of one name are equal: small letters, every kind of space one
 * space, `&` as "and", no punctuation, short legal forms written out, no leading "the".
 *
 * @returns an empty text when nothing of the name is left
 */
export function normalisedName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^the /, '');
  return longForms.reduce((text, [short, long]) => text.replace(short, long), plain);
}
