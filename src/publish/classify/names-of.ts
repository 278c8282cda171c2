import {normalisedName} from './normalised-name.js';

/**
 * The names that one entry in the accounts may mean, normalised: the whole, and each side of "trading as" or "t/a".
 *
 * @returns the whole first; none for an empty entry
 */
export function namesOf(name: string): readonly string[] {
  const sides = name.split(/[\s(,](?:trading as|t ?\/ ?a|t\.a\.):?\s/i);
  return [...new Set([name, ...sides].map(normalisedName))].filter(Boolean);
}
