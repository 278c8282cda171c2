const words = {
  vcse: 'voluntary organisations',
  nhs: 'NHS bodies',
  'local-authority': 'councils',
  'primary-care': 'general practices',
  private: 'companies',
  government: 'other public bodies',
  unknown: 'suppliers of unknown kind',
} as const;

/** Every sector's name in documents. */
export const sectorNames = Object.keys(words) as readonly (keyof typeof words)[];

/** Everyone but NHS bodies and councils, in the order of the schema. */
export const independentSectors = [
  'government',
  'primary-care',
  'vcse',
  'private',
  'unknown',
] as const;

/**
 * Sectors in words for readers: "voluntary organisations", "NHS bodies and councils". All sectors but NHS
 * bodies and councils are "other suppliers"; none named are "all suppliers".
 */
export function sectorWords(sectors: readonly string[]): string {
  if (!sectors.length) return 'all suppliers';
  if (sectors.length >= independentSectors.length - 1 && !sectors.includes('nhs'))
    return 'other suppliers';
  const names = sectors.map((sector) =>
    Object.hasOwn(words, sector) ? words[sector as keyof typeof words] : sector,
  );
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    : (names[0] ?? '');
}
