/** A step of one journey. */
export interface RouteStep {
  readonly from: string;
  readonly to: string;
  /** Place of the step in the journey; every step of a journey has one, or the places follow from who leads where. */
  readonly order?: number;
  /** Whether people are said to go back by it, or to wait where they are. */
  readonly kind?: string;
}

/** The columns a step leads from and to, from 0, and whether it leads back to a place that was on the way to it. */
export interface PlacedStep {
  readonly start: number;
  readonly end: number;
  readonly again: boolean;
}

/**
 * The column of both ends of each step of a journey: a step that is the nth in order ends in column n, and starts where its
 * place was last reached. Without orders a place stands after every place that leads to it, and a step that closes a circle
 * leads one column on. Who arrives at a place that is left only later is put there, since those people wait.
 *
 * @param steps - of one journey, in any order
 * @param ranks - the orders of all journeys, smallest first: the column that a step of each order starts in
 * @returns as many, in the order of the steps
 */
export function placedSteps(
  steps: readonly RouteStep[],
  ranks: readonly number[],
): readonly PlacedStep[] {
  const placed = steps.every(({order}) => order !== undefined)
    ? byOrder(steps, ranks)
    : byReach(steps);
  return waiting(steps, withReturns(steps, placed));
}

type Ends = Pick<PlacedStep, 'start' | 'end'>;

function byOrder(steps: readonly RouteStep[], ranks: readonly number[]): readonly Ends[] {
  const reached = new Map<string, number>();
  const ends: Ends[] = [];
  const inOrder = [...steps.keys()].sort(
    (a, b) => (steps[a]?.order ?? 0) - (steps[b]?.order ?? 0) || a - b,
  );
  let arrived: (readonly [string, number])[] = [];
  let before = -1;
  for (const at of inOrder) {
    const {from, to, order = 0} = steps[at] as RouteStep;
    const rank = ranks.indexOf(order);
    if (rank !== before) for (const [place, column] of arrived) reached.set(place, column);
    if (rank !== before) arrived = [];
    before = rank;
    ends[at] = {start: reached.get(from) ?? rank, end: rank + 1};
    arrived.push([to, rank + 1]);
  }
  return ends;
}

/** Columns by the longest way to each place; what leads back to a place on the way to it is left out of that. */
function byReach(steps: readonly RouteStep[]): readonly Ends[] {
  const back = closing(steps);
  const forth = [...steps.keys()].filter((at) => !back.has(at));
  const column = new Map<string, number>();
  // As many rounds as there are steps are enough for the longest way.
  for (let changed = true; changed;) {
    changed = false;
    for (const at of forth) {
      const {from, to} = steps[at] as RouteStep;
      const next = (column.get(from) ?? 0) + 1;
      if ((column.get(to) ?? 0) >= next) continue;
      column.set(to, next);
      changed = true;
    }
  }
  return steps.map(({from, to}, at) => {
    const start = column.get(from) ?? 0;
    return {start, end: back.has(at) ? start + 1 : (column.get(to) ?? start + 1)};
  });
}

/** The steps that close a circle, when journeys are walked from their first places. */
function closing(steps: readonly RouteStep[]): ReadonlySet<number> {
  const out = new Map<string, number[]>();
  steps.forEach(({from}, at) => out.set(from, [...(out.get(from) ?? []), at]));
  const arrivals = new Set(steps.map(({to}) => to));
  const places = [...out.keys()];
  const closes = new Set<number>();
  const done = new Set<string>();
  const firsts = [...places.filter((place) => !arrivals.has(place)), ...places];
  for (const first of firsts) {
    if (done.has(first)) continue;
    const way: {place: string; next: number}[] = [{place: first, next: 0}];
    const on = new Set([first]);
    while (way.length) {
      const here = way.at(-1) as {place: string; next: number};
      const at = out.get(here.place)?.[here.next];
      here.next += 1;
      if (at === undefined) {
        done.add(here.place);
        on.delete(here.place);
        way.pop();
        continue;
      }
      const {to} = steps[at] as RouteStep;
      if (on.has(to)) closes.add(at);
      else if (!done.has(to)) {
        on.add(to);
        way.push({place: to, next: 0});
      }
    }
  }
  return closes;
}

const key = (place: string, column: number) => `${column} ${place}`;

/** Which steps lead back to a place on the way to them: from column to column, every place carries those that led to it. */
function withReturns(steps: readonly RouteStep[], ends: readonly Ends[]): readonly PlacedStep[] {
  const behind = new Map<string, Set<string>>();
  const inOrder = [...steps.keys()].sort((a, b) => (ends[a]?.start ?? 0) - (ends[b]?.start ?? 0));
  const again = new Set<number>();
  for (const at of inOrder) {
    const {from, to, kind} = steps[at] as RouteStep;
    const {start, end} = ends[at] as Ends;
    const before = new Set([...(behind.get(key(from, start)) ?? []), from]);
    if (kind === 'return' || (before.has(to) && kind !== 'waiting')) again.add(at);
    const there = behind.get(key(to, end)) ?? new Set<string>();
    for (const place of before) there.add(place);
    behind.set(key(to, end), there);
  }
  return ends.map((each, at) => ({...each, again: again.has(at)}));
}

/** Who comes to a place that nobody leaves in that column, but in a later one, is put there. */
function waiting(
  steps: readonly RouteStep[],
  placed: readonly PlacedStep[],
): readonly PlacedStep[] {
  const left = steps.map(({from}, at) => ({from, start: placed[at]?.start ?? 0}));
  return placed.map((each, at) => {
    const to = steps[at]?.to;
    const leaving = left.filter(({from}) => from === to).map(({start}) => start);
    const later = leaving.filter((start) => start > each.end);
    return each.again || leaving.includes(each.end) || !later.length
      ? each
      : {...each, end: Math.min(...later)};
  });
}
