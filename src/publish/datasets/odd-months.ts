import type {MonthlyRow} from './monthly-rows.js';

/** A month that is far from a commissioner's average one. */
export interface OddMonth {
  readonly commissioner: string;
  readonly month: string;
  /** The month's sum by that of the average month. */
  readonly ratio: number;
}

/** Below this part of the average month some of the account may be missing; above the other one it was paid late or early. */
const LOW = 0.35;
const HIGH = 2.1;

/** Months below 0.35 or above 2.1 times the commissioner's average month, by commissioner and month. */
export function oddMonths(rows: readonly MonthlyRow[]): readonly OddMonth[] {
  const sums = new Map<string, Map<string, number>>();
  for (const {commissioner, month, pence} of rows) {
    const own = sums.get(commissioner) ?? new Map<string, number>();
    sums.set(commissioner, own.set(month, (own.get(month) ?? 0) + pence));
  }
  return [...sums].flatMap(([commissioner, months]) => {
    const average = [...months.values()].reduce((sum, pence) => sum + pence, 0) / months.size;
    return [...months]
      .map(([month, pence]) => ({commissioner, month, ratio: pence / average}))
      .filter(({ratio}) => ratio < LOW || ratio > HIGH);
  });
}

/** Whether part of the account may be missing from the month. */
export function isLow({ratio}: OddMonth): boolean {
  return ratio < LOW;
}
