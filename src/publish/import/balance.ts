import type {FileLines} from './file-lines.js';
import {ownTotal, type OwnTotal} from './own-total.js';

/** What a file's rows add up to, in pounds, and whether the file says the same. */
export interface Balance {
  readonly imported: number;
  /** Of refused rows, as far as their amounts can be read. */
  readonly refused: number;
  readonly whole: number;
  readonly own: OwnTotal;
}

/** The sums of a file: what was read and what was refused are the whole, which the file's own total may confirm. */
export function balance({lines, leftOut}: Pick<FileLines, 'lines' | 'leftOut'>): Balance {
  const refused = leftOut.filter(({kind}) => kind === 'refused');
  const totals = leftOut.flatMap(({kind, amount}) =>
    kind === 'total' && amount !== undefined ? [amount] : [],
  );
  const sums = [pence(lines), pence(refused)] as const;
  const whole = (sums[0] + sums[1]) / 100;
  return {
    imported: sums[0] / 100,
    refused: sums[1] / 100,
    whole,
    own: ownTotal(totals, whole),
  };
}

/** In pence, so that nothing is lost. */
function pence(rows: readonly {readonly amount?: number | null | undefined}[]): number {
  return rows.reduce((sum, {amount}) => sum + Math.round((amount ?? 0) * 100), 0);
}
