import type {AnyDocument} from '../documents/any-document.js';
import {kindOf} from '../documents/kind-of.js';
import {rowsOf} from '../documents/rows-of.js';
import {tagsFor} from './tags-for.js';

/**
 * What a document holds and which tags draw it, in words for the terminal.
 *
 * @param src - the document's address in the page
 */
export function describeDocument(document: AnyDocument, src: string): string {
  const kind = kindOf(document) ?? 'unknown';
  const tables = document.resources.map((table) => {
    const rows = rowsOf<object>(document, table.name);
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const where = table.path ? ` in ${table.path}` : '';
    return `  ${table.name}${where}: ${rows.length} row${rows.length === 1 ? '' : 's'}${columns.length ? ` (${columns.join(', ')})` : ''}`;
  });
  const tags = tagsFor(document, src);
  return [
    document.title,
    `${kind === 'insight' ? 'An' : 'A'} ${kind} document, version 1.`,
    'Tables:',
    ...tables,
    ...(tags.length ? ['Draw it with:', ...tags.map((tag) => `  ${tag}`)] : [undrawn(document)]),
    '',
  ].join('\n');
}

/** Why nothing draws it, with the cure. */
function undrawn(document: AnyDocument): string {
  const payments = rowsOf(document, 'payments').length && !rowsOf(document, 'totals').length;
  return payments
    ? 'Charts draw totals: make them with vcse-charts summarise.'
    : 'No element of this version draws it.';
}
