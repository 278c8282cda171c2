import {formats, type Language} from './formats.js';
import {term} from './messages.js';

const words = {
  vcse: term`voluntary organisations`,
  nhs: term`NHS bodies`,
  'local-authority': term`councils`,
  'primary-care': term`general practices`,
  private: term`companies`,
  government: term`other public bodies`,
  unknown: term`suppliers of unknown kind`,
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
export function sectorWords(sectors: readonly string[], language: Language = 'en'): string {
  const {say, list} = formats(language);
  if (!sectors.length) return say`all suppliers`;
  if (sectors.length >= independentSectors.length - 1 && !sectors.includes('nhs'))
    return say`other suppliers`;
  return list(
    sectors.map((sector) =>
      Object.hasOwn(words, sector) ? say([words[sector as keyof typeof words]]) : sector,
    ),
  );
}
