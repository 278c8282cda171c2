import type {Box} from './drawing.js';
import type {Point, Way} from './way.js';

/** From which boxes to which a line leads: several where a body stands in several places. */
export interface RouteEnds {
  readonly from: readonly Box[];
  readonly to: readonly Box[];
}

/** Where lines may run, and what they go round. */
export interface RouteGround {
  readonly boxes: readonly Box[];
  /** Words that no line may cross. */
  readonly words: readonly Box[];
  /** Edges of the lanes between the boxes. */
  readonly lanes: {
    readonly across: readonly (readonly [number, number])[];
    readonly down: readonly (readonly [number, number])[];
  };
}

/** What a bend, a second line on one track and a crossing cost, in pixels of way. */
const BEND = 30;
const SHARED = 400;
const CROSSED = 24;
const OFF = 6;
/** How far around two boxes a way is sought first, in pixels. */
const NEAR = 60;
const STEPS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
/** Least distance of tracks in a lane; and from a box, so that an arrow head has room. */
const TRACK = 5;
const CLEAR = 10;

/**
 * Ways from box to box, by horizontal and vertical steps in the lanes between the boxes: round all other boxes and
 * words, with few bends, and beside the ways found before.
 *
 * @param ends - of each line, in their order; earlier ones get the straighter way
 * @returns a way a line, from edge to edge of its boxes; empty where there is none
 */
export function levelsRoutes(ends: readonly RouteEnds[], ground: RouteGround): readonly Way[] {
  const mesh = meshOf(ground);
  return ends.map(({from, to}) => {
    const pair = nearest(from, to);
    if (!pair) return [];
    // Most lines have a good way near to their boxes.
    const near = routed(mesh, pair[0], pair[1], NEAR);
    return near.length ? near : routed(mesh, pair[0], pair[1], Infinity);
  });
}

interface Mesh {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** By crossing of tracks: 1 where a box is, 2 where words are. */
  readonly blocked: Uint8Array;
  /** By crossing: how many ways run from it to the right, and down. */
  readonly right: Uint8Array;
  readonly down: Uint8Array;
  readonly owner: Int32Array;
  readonly boxes: readonly Box[];
  /** Crossings in each box. */
  readonly inBox: readonly (readonly number[])[];
  /** Of a search, by crossing and direction: cost so far, the state before, and in which search. */
  readonly costs: Float64Array;
  readonly before: Int32Array;
  readonly seen: Int32Array;
  search: number;
}

function meshOf({boxes, words, lanes}: RouteGround): Mesh {
  const tracks = ([from, to]: readonly [number, number]) => {
    const middle = (from + to) / 2;
    const half = (to - from) / 2 - CLEAR;
    const each = Math.max(0, Math.min(3, Math.floor(half / TRACK)));
    const step = Math.min(8, each ? half / each : 0);
    return Array.from({length: 2 * each + 1}, (_, at) => middle + (at - each) * step);
  };
  const unique = (list: readonly number[]) =>
    [...new Set(list.map((value) => Math.round(value * 2) / 2))].sort((a, b) => a - b);
  const xs = unique([
    ...lanes.down.flatMap(tracks),
    ...boxes.flatMap(({x, width}) => [0.25, 0.5, 0.75].map((part) => x + part * width)),
  ]);
  const ys = unique([
    ...lanes.across.flatMap(tracks),
    ...boxes.flatMap(({y, height}) => [-8, 0, 8].map((off) => y + height / 2 + off)),
  ]);
  const blocked = new Uint8Array(xs.length * ys.length);
  const owner = new Int32Array(xs.length * ys.length).fill(-1);
  const inBox = boxes.map((): number[] => []);
  const mark = ({x, y, width, height}: Box, as: number, box: number) => {
    for (let i = 0; i < xs.length; i += 1) {
      if ((xs[i] as number) < x || (xs[i] as number) > x + width) continue;
      for (let j = 0; j < ys.length; j += 1) {
        if ((ys[j] as number) < y || (ys[j] as number) > y + height) continue;
        blocked[j * xs.length + i] = as;
        if (box < 0) continue;
        owner[j * xs.length + i] = box;
        inBox[box]?.push(j * xs.length + i);
      }
    }
  };
  words.forEach((box) => mark(box, 2, -1));
  boxes.forEach((box, at) => mark(box, 1, at));
  return {
    xs,
    ys,
    blocked,
    owner,
    right: new Uint8Array(blocked.length),
    down: new Uint8Array(blocked.length),
    boxes,
    inBox,
    costs: new Float64Array(2 * blocked.length),
    before: new Int32Array(2 * blocked.length),
    seen: new Int32Array(2 * blocked.length),
    search: 0,
  };
}

/** The two boxes, one of each list, that are nearest to each other. */
function nearest(from: readonly Box[], to: readonly Box[]): readonly [Box, Box] | undefined {
  let best: {readonly pair: readonly [Box, Box]; readonly away: number} | undefined;
  for (const a of from) {
    for (const b of to) {
      const away =
        Math.abs(a.x + a.width / 2 - b.x - b.width / 2) +
        Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
      if (!best || away < best.away) best = {pair: [a, b], away};
    }
  }
  return best?.pair;
}

/** The cheapest way between two boxes (A*), by crossing and direction. */
function routed(mesh: Mesh, from: Box, to: Box, around: number): Way {
  const {xs, ys, blocked, owner, right, down, boxes} = mesh;
  const wide = xs.length;
  const [a, b] = [boxes.indexOf(from), boxes.indexOf(to)];
  mesh.search += 1;
  const {costs, before, seen, search} = mesh;
  const costOf = (state: number) => (seen[state] === search ? (costs[state] as number) : Infinity);
  const reach = (state: number, cost: number, from: number) => {
    costs[state] = cost;
    before[state] = from;
    seen[state] = search;
  };
  const heap = new Heap();
  const [tx, ty] = [to.x + to.width / 2, to.y + to.height / 2];
  const left = (v: number) =>
    Math.max(0, Math.abs((xs[v % wide] as number) - tx) - to.width / 2) +
    Math.max(0, Math.abs((ys[Math.floor(v / wide)] as number) - ty) - to.height / 2);
  const offMiddle = ({x, y, width, height}: Box, v: number) =>
    (Math.abs((xs[v % wide] as number) - x - width / 2) > 1 ? OFF : 0) +
    (Math.abs((ys[Math.floor(v / wide)] as number) - y - height / 2) > 1 ? OFF : 0);
  for (const v of mesh.inBox[a] ?? []) {
    for (const way of [0, 1]) {
      const cost = offMiddle(from, v);
      reach(2 * v + way, cost, -1);
      heap.put(2 * v + way, cost + left(v));
    }
  }
  const [lowX, highX] = [
    Math.min(from.x, to.x) - around,
    Math.max(from.x + from.width, to.x + to.width) + around,
  ];
  const [lowY, highY] = [
    Math.min(from.y, to.y) - around,
    Math.max(from.y + from.height, to.y + to.height) + around,
  ];
  let end = -1;
  for (let state = heap.take(); state >= 0; state = heap.take()) {
    const v = state >> 1;
    if (owner[v] === b) {
      end = state;
      break;
    }
    const [i, j] = [v % wide, Math.floor(v / wide)];
    const cost = costOf(state);
    for (const [di, dj] of STEPS) {
      if (i + di < 0 || i + di >= wide || j + dj < 0 || j + dj >= ys.length) continue;
      const next = v + di + dj * wide;
      const [x, y] = [xs[i + di] as number, ys[j + dj] as number];
      if (x < lowX || x > highX || y < lowY || y > highY) continue;
      const own = owner[next];
      if (blocked[next] && own !== a && own !== b) continue;
      const way = di ? 0 : 1;
      const length = di
        ? Math.abs((xs[i + di] as number) - (xs[i] as number))
        : Math.abs((ys[j + dj] as number) - (ys[j] as number));
      const edge = di ? (right[di > 0 ? v : next] as number) : (down[dj > 0 ? v : next] as number);
      const crossed = di
        ? (down[next] as number) || (down[next - wide] ?? 0)
        : (right[next] as number) || (right[next - 1] ?? 0);
      const inside = own === a || own === b;
      const fresh =
        cost +
        (inside && own === a ? 0.2 * length : length) +
        edge * SHARED +
        (crossed && !inside ? CROSSED : 0) +
        ((state & 1) === way ? 0 : inside && owner[v] === a ? 0 : BEND) +
        (own === b ? offMiddle(to, next) : 0);
      const reached = 2 * next + way;
      if (fresh >= costOf(reached)) continue;
      reach(reached, fresh, state);
      heap.put(reached, fresh + left(next));
    }
  }
  if (end < 0) return [];
  const states: number[] = [];
  for (let state = end; state >= 0; state = before[state] as number) states.unshift(state);
  return kept(
    mesh,
    states.map((state) => state >> 1),
    a,
    b,
  );
}

/** The part of a way that is outside its two boxes, from edge to edge, noted as taken. */
function kept(
  {xs, ys, owner, right, down, boxes}: Mesh,
  way: readonly number[],
  a: number,
  b: number,
): Way {
  const wide = xs.length;
  let start = 0;
  while (start + 1 < way.length && owner[way[start + 1] as number] === a) start += 1;
  const part = way.slice(start);
  part.slice(1).forEach((v, at) => {
    const u = part[at] as number;
    if (Math.abs(v - u) === 1) right[Math.min(u, v)] = (right[Math.min(u, v)] as number) + 1;
    else down[Math.min(u, v)] = (down[Math.min(u, v)] as number) + 1;
  });
  const points = part.map((v): Point => [
    xs[v % wide] as number,
    ys[Math.floor(v / wide)] as number,
  ]);
  const [first, second] = points;
  const [last, third] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !third) return [];
  return straightened([
    edgeOf(boxes[a] as Box, first, second),
    ...points.slice(1, -1),
    edgeOf(boxes[b] as Box, last, third),
  ]);
}

/** Where a step from inside a box crosses its edge. */
function edgeOf({x, y, width, height}: Box, [px, py]: Point, [qx, qy]: Point): Point {
  if (px === qx) return [px, qy > py ? y + height : y];
  return [qx > px ? x + width : x, py];
}

function straightened(points: Way): Way {
  return points.filter(([x, y], at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (!before || !after) return true;
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
}

/** A queue that gives the cheapest state first. */
class Heap {
  readonly #states: number[] = [];
  readonly #costs: number[] = [];

  put(state: number, cost: number): void {
    let at = this.#states.length;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((this.#costs[up] as number) <= cost) break;
      this.#set(at, this.#states[up] as number, this.#costs[up] as number);
      at = up;
    }
    this.#set(at, state, cost);
  }

  /** The cheapest state, or -1 when there is none. */
  take(): number {
    const first = this.#states[0];
    const state = this.#states.pop();
    const cost = this.#costs.pop();
    if (first === undefined || state === undefined || cost === undefined) return -1;
    const size = this.#states.length;
    if (!size) return first;
    let at = 0;
    for (;;) {
      let next = 2 * at + 1;
      if (next >= size) break;
      if (next + 1 < size && (this.#costs[next + 1] as number) < (this.#costs[next] as number))
        next += 1;
      if ((this.#costs[next] as number) >= cost) break;
      this.#set(at, this.#states[next] as number, this.#costs[next] as number);
      at = next;
    }
    this.#set(at, state, cost);
    return first;
  }

  #set(at: number, state: number, cost: number): void {
    this.#states[at] = state;
    this.#costs[at] = cost;
  }
}
