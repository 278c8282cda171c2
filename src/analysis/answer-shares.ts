import type {Cell} from './cell.js';

/** How a group answered, as parts of those who did. */
export interface AnswerShares {
  /** In the order of the options; they add to 1. */
  readonly shares: readonly number[];
  /** How many answered. */
  readonly base: number;
}

/**
 * Parts of a group by answer; `undefined` when a count is missing or suppressed, since then no part is known, or when
 * nobody answered.
 *
 * @param counts - one an option
 */
export function answerShares(counts: readonly Cell[]): AnswerShares | undefined {
  const numbers = counts.flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));
  const base = numbers.reduce((sum, each) => sum + each, 0);
  if (numbers.length < counts.length || base === 0) return undefined;
  return {shares: numbers.map((each) => each / base), base};
}
