import {quantile} from './quantile.js';
import {roundBreaks} from './round-breaks.js';
import {rounded} from './rounded.js';

/** How values are put into classes. */
export type Scheme = 'round' | 'quantile' | 'equal' | 'natural';

/** How breaks are made. */
export interface BreakOptions {
  readonly scheme: Scheme;
  readonly classes: number;
  readonly places: number;
  /** Finds natural breaks, for the scheme of that name. */
  readonly natural?: (values: readonly number[], classes: number) => readonly number[];
}

/**
 * Breaks between classes, rising; each is the lowest value that belongs above it. As many as there are classes, less
 * one; fewer when the values do not fill so many.
 *
 * @param values - as they are shown, in any order
 * @param places - decimal places that values are shown with: breaks have no more
 */
export function classBreaks(
  values: readonly number[],
  {scheme, classes, places, natural}: BreakOptions,
): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
  if (highest === lowest || classes < 2) return [];
  const steps = Array.from({length: classes - 1}, (_, i) => (i + 1) / classes);
  const breaks = {
    round: () => roundBreaks(sorted, classes),
    quantile: () => steps.map((part) => quantile(sorted, part)),
    equal: () => steps.map((part) => lowest + part * (highest - lowest)),
    natural: () => natural?.(sorted, classes) ?? [],
  }[scheme]();
  const shown = breaks.map((value) => rounded(value, places));
  return [...new Set(shown)].filter((value) => value > lowest && value <= highest);
}
