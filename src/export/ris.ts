import type {Cited} from './cited.js';
import {inverted} from './surname-first.js';

/**
 * A citation as RIS, which reference managers import: one tag a line, lines ending as the format says.
 *
 * @see Research Information Systems (2011) RIS Format Specifications
 */
export function ris({
  title,
  authors,
  publisher,
  year,
  version,
  doi,
  address,
  hash,
  read,
}: Cited): string {
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'DATA'],
    ...authors.map((name) => ['AU', inverted(name)] as const),
    ['PY', year],
    ['TI', title],
    ['ET', version],
    ['PB', publisher],
    ['DO', doi],
    ['UR', address],
    ['Y2', `${read.replaceAll('-', '/')}/`],
    ['N1', hash && `Data SHA-256 ${hash}`],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : [],
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}
