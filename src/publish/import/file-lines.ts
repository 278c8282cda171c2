import type {LeftOut} from './left-out.js';
import type {PaymentLine} from './payment-line.js';

/** What one file gave: every row of it is a line, or in a row of what was left out. */
export interface FileLines {
  readonly lines: readonly PaymentLine[];
  readonly leftOut: readonly LeftOut[];
  /** Rows in the file. */
  readonly rows: number;
  /** Headers of columns that were not read, as the file spells them. */
  readonly unread: readonly string[];
  /** What the file says of value added tax; `undefined` of grants, which have none. */
  readonly vat: 'included' | 'excluded' | 'unknown' | undefined;
  readonly instrument: 'payment' | 'grant';
}
