import type {SourceRow} from '../read/source-row.js';
import type {InsightSheet} from './insight-sheets.js';

/** A sheet as it came. */
export interface GivenSheet {
  readonly sheet: InsightSheet;
  /** What to call it in messages: `Sheet 'Comments'`, `File 'comments.csv'`. */
  readonly called: string;
  readonly rows: Iterable<SourceRow>;
}

/** One filled-in row. */
export interface SheetRecord {
  readonly line: number;
  /** Cells by the keys of their columns, cleaned; no empty ones. */
  readonly cells: Readonly<Partial<Record<string, string>>>;
  /** Cells under headers that the sheet does not know, cleaned. */
  readonly others: readonly {readonly header: string; readonly text: string}[];
}

/** A sheet that was read. */
export interface FilledSheet {
  readonly called: string;
  readonly records: readonly SheetRecord[];
  /** Headers as they were written, by the keys of their columns. */
  readonly headers: Readonly<Partial<Record<string, string>>>;
}
