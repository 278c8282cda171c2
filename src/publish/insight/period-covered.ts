import {monthOfQuarter, quarterText, type Quarters} from './quarter-of.js';

/** Quarters without a comment between two with some, from which on a slip is thought of. */
const FAR = 40;

/** Quarters in order of time. */
export interface PeriodCovered {
  readonly first: string;
  readonly last: string;
  readonly all: readonly string[];
}

/** The quarters of a document, first to last; empty texts where there are none. */
export function periodCovered(periods: readonly string[]): PeriodCovered {
  const all = [...periods].sort((a, b) => monthOfQuarter(a) - monthOfQuarter(b));
  return {first: all[0] ?? '', last: all.at(-1) ?? '', all};
}

/** Quarters without a comment between the first and the last; `far apart` where two neighbours lie more than ten years from each other. */
export function missingQuarters(
  periods: readonly string[],
  quarters: Quarters,
): readonly string[] | 'far apart' {
  const {all} = periodCovered(periods);
  const missing: string[] = [];
  for (const [at, period] of all.entries()) {
    const before = all[at - 1];
    if (before === undefined) continue;
    const to = monthOfQuarter(period);
    if ((to - monthOfQuarter(before)) / 3 > FAR) return 'far apart';
    for (let month = monthOfQuarter(before) + 3; month < to; month += 3)
      missing.push(quarterText(month, quarters));
  }
  return missing;
}
