import type {NumberColumn} from './number-column.js';
import {quantile} from './quantile.js';
import {seeded} from './seeded.js';

/** What a measure is, and between which values it lies in most resamples. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How often and how widely it is resampled. */
export interface BootstrapOptions {
  /** A whole number from 0 to 4,294,967,295: the same one gives the same interval. */
  readonly seed: number;
  /** Resamples. */
  readonly times?: number;
  /** Part of the resamples that lies within the interval, from 0 to 1. */
  readonly level?: number;
}

/**
 * A measure of some values with its percentile bootstrap interval: as many values are drawn from them with replacement,
 * again and again, and the interval holds the middle part of what the measure is then. It says how far the measure rests
 * on which bodies happen to be in the data, as if they were a random sample of more; where a few hold most of the money
 * it tends to be too narrow. `undefined` when the measure of the values is.
 *
 * @param values - one amount per body; order matters only to which resample comes when
 * @param measure - of a list of values, such as `gini`; resamples for which it is `undefined` are left out
 * @throws RangeError if there are no times or the level is not between 0 and 1
 * @see Efron, B. and Tibshirani, R. J. (1993) An Introduction to the Bootstrap, section 13.3; for measures of
 *   concentration Mills, J. A. and Zandvakili, S. (1997) "Statistical Inference via Bootstrapping for Measures of
 *   Inequality", Journal of Applied Econometrics 12 (2), 133–150
 */
export function bootstrap(
  values: NumberColumn,
  measure: (values: NumberColumn) => number | undefined,
  {seed, times = 2000, level = 0.95}: BootstrapOptions,
): Interval | undefined {
  if (!Number.isInteger(times) || times < 1)
    throw new RangeError(`invalid times: ${times} (expected a whole number, 1 or more)`);
  if (!(level > 0 && level < 1))
    throw new RangeError(`invalid level: ${level} (expected more than 0 and less than 1)`);
  const value = measure(values);
  if (value === undefined) return undefined;
  const random = seeded(seed);
  const resample = new Float64Array(values.length);
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    for (let i = 0; i < resample.length; i += 1)
      resample[i] = values[Math.floor(random() * values.length)] ?? 0;
    found.push(...[measure(resample)].filter((each) => each !== undefined));
  }
  const sorted = Float64Array.from(found).sort();
  if (!sorted.length) return undefined;
  return {
    value,
    low: quantile(sorted, (1 - level) / 2),
    high: quantile(sorted, (1 + level) / 2),
  };
}
