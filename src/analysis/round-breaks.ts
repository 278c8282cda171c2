import {classOf} from './class-of.js';

/** Highest over middle value from which equal steps would leave most of the values in the first class. */
const STEEP = 8;
const TENS = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * Round breaks that a reader can remember: steps that about double (10, 20, 40, 100) where the highest value is many
 * times the middle one, else equal steps; of all such breaks, those that share the values most evenly out.
 *
 * @param values - in any order
 * @param classes - how many, from 2
 */
export function roundBreaks(values: readonly number[], classes: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const highest = sorted.at(-1) ?? 0;
  const doubling = middle > 0 && highest > STEEP * middle;
  let best: readonly number[] = [];
  let most = -1;
  for (const breaks of doubling ? doublings(classes - 1) : equals(sorted, classes - 1)) {
    const evenness = entropy(sorted, breaks);
    if (evenness > most + 1e-9) [best, most] = [breaks, evenness];
  }
  return best;
}

function doublings(count: number): readonly (readonly number[])[] {
  const series = TENS.flatMap((ten) => [1, 2, 4].map((digit) => exact(digit, ten)));
  return series.map((_, at) => series.slice(at, at + count)).filter((run) => run.length === count);
}

function equals(sorted: readonly number[], count: number): readonly (readonly number[])[] {
  const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
  const range = highest - lowest;
  return TENS.flatMap((ten) => [1, 2, 5].map((digit) => exact(digit, ten)))
    .filter((step) => step <= range && step * 200 > range)
    .flatMap((step) => {
      const first = Math.ceil(lowest / step);
      const last = Math.floor(highest / step);
      const starts = Array.from(
        {length: Math.max(0, last - first - count + 2)},
        (_, i) => first + i,
      );
      return starts.map((start) =>
        Array.from({length: count}, (_, i) => Number(((start + i) * step).toPrecision(12))),
      );
    });
}

function exact(digit: number, ten: number): number {
  return Number(`${digit}e${ten}`);
}

/** How evenly classes are filled. */
function entropy(sorted: readonly number[], breaks: readonly number[]): number {
  const counts = new Float64Array(breaks.length + 1);
  for (const value of sorted) {
    const at = classOf(value, breaks);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.reduce((sum, count) => {
    const part = count / sorted.length;
    return count ? sum - part * Math.log(part) : sum;
  }, 0);
}
