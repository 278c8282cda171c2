import {amountInText} from '../read/amount-in-text.js';
import type {Columns} from '../read/header-row.js';
import type {RowKind} from '../read/row-kind.js';
import type {SourceRow} from '../read/source-row.js';
import type {LeftOut} from './left-out.js';
import {rowText} from './row-text.js';

/** What a row that is no payment may be. */
export type AroundKind = Exclude<RowKind, 'payment'> | 'title' | 'header';

/** A row that stands around the payments, or sums them up, as it is listed. */
export function aroundRow(
  row: SourceRow,
  kind: AroundKind,
  columns: Columns,
  file: string,
): LeftOut {
  const around = {file, line: row.line, rows: 1, kind: 'around' as const, text: rowText(row)};
  switch (kind) {
    case 'blank':
      return {...around, reason: 'blank', text: ''};
    case 'total': {
      const own = amountInText(row.cells[columns.amount ?? columns['grant-amount'] ?? -1] ?? '');
      const amounts = [own, ...row.cells.map(amountInText)];
      const amount = amounts.find((each) => each.kind === 'amount')?.value;
      return {...around, kind: 'total', reason: 'a total', amount};
    }
    case 'header':
      return {...around, reason: 'the header'};
    case 'repeated-header':
      return {...around, reason: 'the header again'};
    case 'title':
      return row.cells.some((cell) => cell.trim())
        ? {...around, reason: 'above the header'}
        : {...around, reason: 'blank', text: ''};
    case 'note':
      return {...around, reason: 'a remark'};
  }
}
