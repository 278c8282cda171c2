import type {Field} from '../read/aliases.js';
import {cleanText} from '../read/clean-text.js';
import type {HeaderRow} from '../read/header-row.js';

/** Fields whose columns make no part of a document. */
const UNUSED: ReadonlySet<string> = new Set<Field>([
  'supplier-postcode',
  'supplier-type',
  'contract-number',
  'project-code',
  'vat-number',
  'irrecoverable-vat',
]);

/** Headers of the columns that are not read, in their order, as the file spells them. */
export function unreadHeaders(
  cells: readonly string[],
  {columns, passedOver, unknown}: HeaderRow,
): readonly string[] {
  const unused = Object.entries(columns).flatMap(([field, column]) =>
    UNUSED.has(field) ? [column] : [],
  );
  return [...unknown, ...unused, ...passedOver.map(({column}) => column)]
    .sort((a, b) => a - b)
    .map((column) => cleanText(cells[column] ?? ''));
}
