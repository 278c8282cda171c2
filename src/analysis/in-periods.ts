import {fsum} from 'd3';
import type {Cell} from './cell.js';
import {holding, type Period} from './periods.js';

/** A number in a period. */
export interface InPeriod {
  readonly period: Period;
  readonly cell: Cell;
  /** Shorthand for what qualifies the number: `p` provisional, `r` revised, `e` estimated, `u` unreliable. */
  readonly status?: string;
}

/**
 * Numbers of shorter periods added up in the quarters or years that hold them.
 *
 * A quarter or year of which a part is not there is missing, and one with a suppressed part suppressed: nothing is
 * worked out from the others. What qualifies a part qualifies the whole.
 *
 * @param shorter - of one body, without gaps in what is given for a period
 */
export function inPeriods(shorter: readonly InPeriod[], months: 3 | 12): readonly InPeriod[] {
  const groups = new Map<string, {period: Period; parts: InPeriod[]}>();
  for (const part of shorter) {
    const period = holding(part.period, months);
    if (!period) continue;
    const own = groups.get(period.id) ?? {period, parts: []};
    groups.set(period.id, own);
    own.parts.push(part);
  }
  return [...groups.values()]
    .sort((a, b) => a.period.from - b.period.from)
    .map(({period, parts}) => {
      const status = parts.find((part) => part.status)?.status;
      return {period, cell: sumOf(parts, months), ...(status ? {status} : {})};
    });
}

function sumOf(parts: readonly InPeriod[], months: number): Cell {
  const suppressed = parts.find(({cell}) => cell.kind === 'suppressed');
  if (suppressed) return suppressed.cell;
  const covered = parts.reduce((sum, {period}) => sum + period.months, 0);
  const values = parts.flatMap(({cell}) => (cell.kind === 'value' ? [cell.value] : []));
  if (covered < months || values.length < parts.length) return {kind: 'missing', reason: 'x'};
  return {kind: 'value', value: fsum(values)};
}
