import type {Cited} from './cited.js';
import {surnameFirst} from './surname-first.js';

/** So many authors are named; those after them are “et al.”. */
const MOST = 6;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A citation in the Vancouver style. Names that are written with initials have the surname first; all others stand as they are.
 *
 * @see Patrias, K. and Wendling, D. (2007–) Citing Medicine, 2nd edition, chapter 22: “Databases on the Internet”
 */
export function vancouver({
  title,
  authors,
  publisher,
  year = 'date unknown',
  version,
  doi,
  address,
  hash,
  read,
}: Cited): string {
  const names = authors.slice(0, MOST).map(inverted);
  const by = [...names, ...(authors.length > MOST ? ['et al'] : [])].join(', ');
  const issued = publisher ? `${publisher}; ${year}` : year;
  const parts = [
    by,
    `${title} [Internet]`,
    version && `Version ${version}`,
    `${issued} [cited ${day(read)}]`,
    `Available from: ${address}`,
    doi && `doi: ${doi}`,
    hash && `Data SHA-256 ${hash}`,
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}

function inverted(name: string): string {
  const parts = surnameFirst(name);
  return parts ? `${parts.surname} ${parts.initials.replace(/[. ]/g, '')}` : name;
}

function day(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year} ${months[Number.parseInt(month, 10) - 1] ?? ''} ${Number.parseInt(day, 10)}`;
}
