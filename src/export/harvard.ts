import type {Cited} from './cited.js';
import {inverted} from './surname-first.js';

/** From so many authors on, only the first is named. */
const MANY = 4;

/**
 * A citation in the Harvard style. Names that are written with initials have the surname first; all others stand as they are.
 *
 * @see Pears, R. and Shields, G. (2022) Cite Them Right, 12th edition: author–date
 */
export function harvard({
  title,
  authors,
  publisher,
  year = 'no date',
  version,
  doi,
  address,
  hash,
  read,
}: Cited): string {
  const by = listed(authors.map(inverted));
  const parts = [
    by ? `${by} (${year}) ${title}` : `${title} (${year})`,
    version && `Version ${version}`,
    publisher,
    doi && `doi:${doi}`,
    `Available at: ${address} (Accessed: ${day(read)})`,
    hash && `Data SHA-256 ${hash}`,
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}

function listed(names: readonly string[]): string {
  if (names.length >= MANY) return `${names[0] ?? ''} et al.`;
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}

function day(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
