/** A column that says what a row of totals is a total of. */
export type Dimension =
  | 'commissioner'
  | 'supplier'
  | 'sector'
  | 'category'
  | 'register'
  | 'legalForm'
  | 'period'
  | 'area';

/** One row of a document's totals, as this folder reads it. Amounts in pounds. */
export interface TotalRow {
  readonly commissioner?: string;
  readonly supplier?: string;
  readonly sector?: string;
  readonly category?: string;
  readonly register?: string;
  readonly legalForm?: string;
  readonly period?: string;
  readonly area?: string;
  readonly amount: number | null;
  readonly amountStatus?: string;
  readonly invoices?: number;
  readonly suppliers?: number;
  readonly commissioners?: number;
  readonly largestShare?: number;
}
