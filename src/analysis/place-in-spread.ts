import type {Compared} from './place-status.js';

/**
 * Where a value lies against a spread alone: 0.25 at its lower end, 0.5 at the middle, 0.75 at its upper end, going on in
 * step on either side and ending at 0 and 1.
 *
 * @returns `undefined` without a spread
 */
export function placeInSpread(value: number, {middle, lower, upper}: Compared): number | undefined {
  const end = value < middle ? lower : upper;
  if (end === undefined || end === middle) return value === middle ? 0.5 : undefined;
  const steps = (value - middle) / Math.abs(end - middle);
  return Math.min(1, Math.max(0, 0.5 + steps / 4));
}
