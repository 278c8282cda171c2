import type {Cell} from '../analysis/cell.js';
import {cellOf} from '../analysis/cell-of.js';
import {sumOfCells} from '../analysis/sum-of-cells.js';
import type {StepKind, StepRow} from '../contract/generated/insight.js';

/** Stands for all small routes of one journey, and for all small journeys. */
export const OTHER = ' other';

/** A step as it is shown: a row of the document, or several small ones. */
export interface GatheredStep {
  readonly journey: string;
  readonly from: string;
  readonly to: string;
  readonly order?: number;
  readonly kind?: StepKind;
  readonly cell: Cell;
  /** How many rows it is. */
  readonly steps: number;
}

/** Steps as they are shown, and how many rows were put together. */
export interface Gathered {
  readonly steps: readonly GatheredStep[];
  readonly gathered: number;
}

/**
 * Steps with the small ones put together: those that fewer than `least` people took, and those whose number is kept back. A place
 * that only small steps lead to stands under “other routes” too. A journey of small steps alone becomes its first steps, with all
 * other such journeys. Where even the sum is smaller than `least`, its number is `few`.
 *
 * @param least - the smallest number that may be shown; 0 is never small, since it is nobody
 */
export function gatheredSteps(rows: readonly StepRow[], least: number): Gathered {
  const own = new Map<string, GatheredStep[]>();
  for (const {journey, from, to, order, kind, count, countStatus} of rows) {
    const list = own.get(journey) ?? [];
    list.push({
      journey,
      from: from.trim(),
      to: to.trim(),
      cell: cellOf(count, countStatus),
      steps: 1,
      ...(order === undefined ? {} : {order}),
      ...(kind === undefined ? {} : {kind}),
    });
    own.set(journey, list);
  }
  const isSmall = ({cell}: GatheredStep) =>
    cell.kind === 'suppressed' || (cell.kind === 'value' && cell.value > 0 && cell.value < least);
  const named: GatheredStep[] = [];
  const small: GatheredStep[] = [];
  for (const steps of own.values()) {
    const arrivals = new Set(steps.map(({to}) => to));
    const first = steps.filter(({from}) => !arrivals.has(from));
    if (steps.every(isSmall)) {
      for (const step of first.length ? first : steps.slice(0, 1))
        small.push(without({...step, journey: OTHER, to: OTHER}));
      continue;
    }
    // Places that a step leads to whose number is shown, and those that journeys start from.
    const seen = new Set(steps.flatMap((step) => (isSmall(step) ? [] : [step.to])));
    for (const {from} of first.length ? first : steps.slice(0, 1)) seen.add(from);
    for (const step of steps) {
      const from = seen.has(step.from) ? step.from : OTHER;
      if (!isSmall(step)) named.push({...step, from});
      // What goes on among small routes is none of the figure's.
      else if (from !== OTHER) small.push(without({...step, from, to: OTHER}));
    }
  }
  const steps = [...named, ...together(small, least)];
  const shown = steps.filter(({to}) => to !== OTHER).length;
  return {steps, gathered: rows.length - shown};
}

/** Small steps of one journey, place and order as one. */
function together(small: readonly GatheredStep[], least: number): readonly GatheredStep[] {
  const groups = new Map<string, GatheredStep[]>();
  for (const step of small) {
    const key = [step.journey, step.from, step.order ?? ''].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()].map((group) => {
    const sum = sumOfCells(group.map(({cell}) => cell));
    const few = sum.kind === 'value' && sum.value < least;
    return {
      ...(group[0] as GatheredStep),
      cell: few ? {kind: 'suppressed', reason: 'few'} : sum,
      steps: group.length,
    };
  });
}

function without({kind: _, ...step}: GatheredStep): GatheredStep {
  return step;
}
