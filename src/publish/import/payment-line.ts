/** One line of the accounts that was read. */
export interface PaymentLine {
  readonly file: string;
  readonly line: number;
  /** Who paid, as published. */
  readonly commissioner: string;
  /** Its code, where the file has one. */
  readonly commissionerId: string | undefined;
  /** Who was paid, as published; `undefined` where the file does not say. */
  readonly supplier: string | undefined;
  /** The supplier's identifiers, with their register's prefix. */
  readonly identifiers: readonly string[];
  /** Day, as `2018-04-12`. */
  readonly date: string | undefined;
  /** Month, as `2018-04`, where the file names no day. */
  readonly month: string | undefined;
  readonly transaction: string | undefined;
  readonly expenseArea: string | undefined;
  readonly expenseType: string | undefined;
  readonly description: string | undefined;
  /** Pounds; `null` where the amount itself was redacted. */
  readonly amount: number | null;
}
