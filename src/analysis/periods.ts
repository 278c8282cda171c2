/** A month, a quarter or a year. */
export interface Period {
  /** As documents write it: `2018-04`, `2018-19 Q1`, `2018 Q1`, `2018-19`, `2018`. */
  readonly id: string;
  /** Its first month: months since the year 0. */
  readonly from: number;
  /** How many months it has. */
  readonly months: 1 | 3 | 12;
}

/** April, as months since January. */
const APRIL = 3;

/**
 * Periods of a document, each once, in order of time. Years in two figures, and their quarters (`2018-19 Q1`), run from
 * April; years in four, and theirs (`2018 Q1`), from January.
 *
 * `2011-12` may be December 2011 or the year from April 2011. It is a year when all such texts of the document can be
 * years, and else a month.
 *
 * @param texts - as documents write them; others are left out
 */
export function periodsOf(texts: Iterable<string>): readonly Period[] {
  const all = [...new Set(texts)];
  const short = all.filter((text) => /^\d{4}-\d{2}$/.test(text));
  const years = short.length > 0 && short.every(isFinancialYear);
  return all
    .flatMap((text) => periodOf(text, years) ?? [])
    .sort((a, b) => a.from - b.from || a.months - b.months);
}

function periodOf(text: string, years: boolean): Period | undefined {
  const [, year = '', second, quarter] = /^(\d{4})(?:-(\d{2}))?(?: Q([1-4]))?$/.exec(text) ?? [];
  if (!year) return undefined;
  const start = Number(year) * 12;
  if (quarter) {
    const first = second === undefined ? 0 : APRIL;
    return {id: text, from: start + first + 3 * (Number(quarter) - 1), months: 3};
  }
  if (second === undefined) return {id: text, from: start, months: 12};
  if (years) return {id: text, from: start + APRIL, months: 12};
  const month = Number(second);
  return month >= 1 && month <= 12 ? {id: text, from: start + month - 1, months: 1} : undefined;
}

function isFinancialYear(text: string): boolean {
  return Number(text.slice(5)) === (Number(text.slice(0, 4)) + 1) % 100;
}

/**
 * The financial quarter or year that holds a shorter period whole; the period itself where it is as long.
 *
 * @returns `undefined` when the period is longer, or reaches over the edge of a longer one
 */
export function holding(period: Period, months: 3 | 12): Period | undefined {
  if (period.months > months) return undefined;
  const sinceApril = period.from - APRIL;
  const from = Math.floor(sinceApril / months) * months + APRIL;
  if (period.from + period.months > from + months) return undefined;
  const year = Math.floor((from - APRIL) / 12);
  const text = `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
  return {
    id: months === 12 ? text : `${text} Q${((from - APRIL) % 12) / 3 + 1}`,
    from,
    months,
  };
}
