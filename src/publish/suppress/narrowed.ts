import type {Equation} from './equation.js';
import type {Span} from './span.js';

/** Real numbers may close in for ever; a table's whole numbers are done long before. */
const rounds = 1000;
const slack = 1e-6;

/**
 * The spans of the unknowns after each equation has been asked, again and again, what its other terms
 * leave for one; `undefined` when nothing is left for one of them, so the spans cannot all be true.
 *
 * Sound but not always the tightest: an equation is looked at alone.
 *
 * @param spans - one for every unknown of the equations
 * @param whole - true when every unknown is a whole number
 */
export function narrowed(
  equations: readonly Equation[],
  spans: ReadonlyMap<number, Span>,
  whole: boolean,
): ReadonlyMap<number, Span> | undefined {
  const now = new Map(spans);
  let moved = true;
  for (let round = 0; moved && round < rounds; round++) {
    moved = false;
    for (const equation of equations) {
      for (const [place, left] of leftFor(equation, now)) {
        const before = now.get(place) ?? left;
        const after = overlap(before, whole ? wholeWithin(left) : left);
        if (after.low > after.high + slack) return undefined;
        if (after.low <= before.low + slack && after.high >= before.high - slack) continue;
        now.set(place, {low: after.low, high: Math.max(after.low, after.high)});
        moved = true;
      }
    }
  }
  return now;
}

const overlap = (a: Span, b: Span): Span => ({
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
});

const wholeWithin = ({low, high}: Span): Span => ({
  low: Math.ceil(low - slack),
  high: Math.floor(high + slack),
});

/** What the other terms of an equation leave for each one. */
function leftFor({terms, sum}: Equation, spans: ReadonlyMap<number, Span>): [number, Span][] {
  const reach = [...terms].map(([place, factor]) => {
    const {low, high} = spans.get(place) ?? {low: -Infinity, high: Infinity};
    return {
      place,
      factor,
      low: Math.min(low * factor, high * factor),
      high: Math.max(low * factor, high * factor),
    };
  });
  const lows = tally(reach.map(({low}) => low));
  const highs = tally(reach.map(({high}) => high));
  return reach.map(({place, factor, low, high}) => {
    const ends = [(sum - highs(high)) / factor, (sum - lows(low)) / factor];
    return [place, {low: Math.min(...ends), high: Math.max(...ends)}];
  });
}

/** The sum of all but one of the ends, some of which may be without limit. */
function tally(ends: readonly number[]): (without: number) => number {
  const finite = ends.filter(Number.isFinite);
  const total = finite.reduce((sum, end) => sum + end, 0);
  const open = ends.length - finite.length;
  const limit = ends.find((end) => !Number.isFinite(end)) ?? 0;
  return (without) => {
    if (Number.isFinite(without)) return open > 0 ? limit : total - without;
    return open > 1 ? limit : total;
  };
}
