import {pounds} from '../check/pounds.js';
import {rowsOf} from '../documents/rows-of.js';
import type {Imported} from './import-document.js';

/**
 * What became of all files together: payments, lines added to one another, those under the threshold, and the period.
 *
 * @param outside - payments outside the document's period
 */
export function settledReport(
  {document, added, twins, leftOut}: Imported,
  outside: number,
): string {
  const payments = rowsOf<{readonly amount: number | null}>(document, 'payments');
  // The importer has written them.
  const {period, threshold = 0} = document.spend as {period: string; threshold?: number};
  const bodies = rowsOf(document, 'commissioners').length;
  const suppliers = rowsOf(document, 'suppliers').length;
  return [
    `In the document: ${many(payments.length, 'payment')}, ${sum(payments)}, by ${many(bodies, 'body', 'bodies')} to ${many(suppliers, 'supplier')}, ${period}`,
    ...(added
      ? [
          `  ${many(added, 'line was', 'lines were')} added to another of ${added === 1 ? 'its' : 'their'} transaction${twinText(twins)}`,
        ]
      : []),
    ...(leftOut.length
      ? [`  left out, under ${pounds(threshold)}: ${many(leftOut.length, 'line')}, ${sum(leftOut)}`]
      : []),
    ...(outside
      ? [
          `  ${many(outside, 'payment lies', 'payments lie')} outside ${period}; say another period with --period`,
        ]
      : []),
    '',
  ].join('\n');
}

function twinText(twins: number): string {
  if (!twins) return '';
  return twins === 1
    ? '; 1 of them equals it in everything: is it pasted twice?'
    : `; ${twins.toLocaleString('en-GB')} of them equal it in everything: are they pasted twice?`;
}

function sum(rows: readonly {readonly amount?: number | null | undefined}[]): string {
  return pounds(rows.reduce((total, {amount}) => total + Math.round((amount ?? 0) * 100), 0) / 100);
}

function many(number: number, one: string, several = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : several}`;
}
