import type {StepItem} from './journeys.js';

/**
 * The steps of a journey from its start to its end by way of one step: those that lead to it, itself, and those that lead on.
 *
 * @param at - position of the step
 * @returns positions, smallest first; none for a step that is not there
 */
export function trailOf(
  items: readonly Pick<StepItem, 'journey' | 'from' | 'to'>[],
  at: number,
): readonly number[] {
  const step = items[at];
  if (!step) return [];
  const found = new Set([at]);
  const walk = (end: 'from' | 'to', other: 'from' | 'to') => {
    const reached = [step[end]];
    for (const stop of reached) {
      items.forEach((each, i) => {
        if (each.journey !== step.journey || each[other] !== stop || found.has(i)) return;
        found.add(i);
        reached.push(each[end]);
      });
    }
  };
  walk('to', 'from');
  walk('from', 'to');
  return [...found].sort((a, b) => a - b);
}
