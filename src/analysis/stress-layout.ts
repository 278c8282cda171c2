import {graphDistances} from './graph-distances.js';
import type {Link} from './link.js';
import {adjacency} from './adjacency.js';

/** Up to this many bodies every pair is placed; beyond, each body against some of the others. */
const ALL_PAIRS = 400;
/** The others, then: bodies spread over the document's order, … */
const PIVOTS = 90;
/** … and of those with a common neighbour the ones this far along its list. */
const STRIDES = [1, 2, 3, 5, 8, 13, 21, 34];
/** No two bodies stay nearer than this, in links, as far as the passes for it suffice. */
const APART = 0.28;
const PUSHES = 12;
/** Passes over the pairs. */
const PASSES = 16;
/** Pairs between two rests. */
const RUN = 8192;

/**
 * Places for the bodies of a network that hangs together, such that the distance of two on the page comes near to the
 * number of steps between them. The same network gets the same places on every machine: only sums, products and square
 * roots are used, and the order of the pairs comes from a generator of its own.
 *
 * It is a generator, so that a page can rest: it yields after a few thousand pairs.
 *
 * @param count - bodies, each of which can be reached from each
 * @returns a place a body, the middle at 0, 0, the longer side lying; a link is about 1 long
 * @see Zheng, J. X., Pawar, S. and Goodman, D. F. M. (2019) "Graph drawing by stochastic gradient descent", IEEE
 *   Transactions on Visualization and Computer Graphics 25, 2738–2748
 */
export function* stressLayout(
  count: number,
  links: readonly Link[],
): Generator<undefined, readonly (readonly [number, number])[]> {
  const next = seeded();
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  for (let v = 0; v < count; v += 1) {
    xs[v] = next();
    ys[v] = next();
  }
  const {one, other, far} = yield* pairsOf(count, links);
  const size = one.length;
  const most = far.reduce((a, b) => (a > b ? a : b), 1);
  // From steps as large as the picture down to a tenth of a link.
  const cool = root(0.1 / (most * most), PASSES - 1);
  let step = most * most;
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let at = 0; at < size; at += 1) {
      const a = one[at] as number;
      const b = other[at] as number;
      const ideal = far[at] as number;
      const dx = (xs[a] as number) - (xs[b] as number);
      const dy = (ys[a] as number) - (ys[b] as number);
      const length = Math.sqrt(dx * dx + dy * dy) || 1e-9;
      const weight = step / (ideal * ideal);
      const move = ((weight < 1 ? weight : 1) * (length - ideal)) / (2 * length);
      xs[a] = (xs[a] as number) - move * dx;
      ys[a] = (ys[a] as number) - move * dy;
      xs[b] = (xs[b] as number) + move * dx;
      ys[b] = (ys[b] as number) + move * dy;
      if (at % RUN === 0) yield;
    }
    step *= cool;
  }
  for (let push = 0; push < PUSHES; push += 1) {
    apart(xs, ys);
    yield;
  }
  return lying(xs, ys);
}

/** Pairs of bodies in a mixed order, and the steps between them. */
function* pairsOf(count: number, links: readonly Link[]) {
  const around = adjacency(count, links);
  const row = new Int32Array(count);
  const all = count <= ALL_PAIRS;
  const size = all
    ? (count * (count - 1)) / 2
    : count * PIVOTS + links.length + around.list.length * STRIDES.length;
  const one = new Int32Array(size);
  const other = new Int32Array(size);
  const far = new Float64Array(size);
  let end = 0;
  const put = (a: number, b: number, steps: number) => {
    one[end] = a;
    other[end] = b;
    far[end] = steps;
    end += 1;
  };
  if (all) {
    for (let a = 0; a < count; a += 1) {
      graphDistances(around, a, row);
      for (let b = 0; b < a; b += 1) put(a, b, row[b] as number);
      yield;
    }
  } else {
    for (let i = 0; i < PIVOTS; i += 1) {
      // Spread over the document's order.
      const pivot = Math.floor((i * count) / PIVOTS);
      graphDistances(around, pivot, row);
      for (let b = 0; b < count; b += 1) if (b !== pivot) put(pivot, b, row[b] as number);
      yield;
    }
    for (const {a, b} of links) if (a !== b) put(a, b, 1);
    for (let v = 0; v < count; v += 1) {
      const own = around.list.subarray(around.start[v], around.start[v + 1]);
      for (const stride of STRIDES) {
        if (stride * 2 > own.length) break;
        for (let i = 0; i < own.length; i += 1)
          put(own[i] as number, own[(i + stride) % own.length] as number, 2);
      }
    }
    yield;
  }
  const next = seeded();
  for (let at = end - 1; at > 0; at -= 1) {
    const to = Math.floor(next() * (at + 1));
    const [a, b, steps] = [one[at] as number, other[at] as number, far[at] as number];
    one[at] = one[to] as number;
    other[at] = other[to] as number;
    far[at] = far[to] as number;
    one[to] = a;
    other[to] = b;
    far[to] = steps;
    if (at % RUN === 0) yield;
  }
  return {one: one.subarray(0, end), other: other.subarray(0, end), far: far.subarray(0, end)};
}

/** Pushes bodies that are nearly in one place away from each other, once each way. */
function apart(xs: Float64Array, ys: Float64Array): void {
  const cells = new Map<number, number[]>();
  const cell = (value: number) => Math.floor(value / APART);
  for (let v = 0; v < xs.length; v += 1) {
    const key = cell(xs[v] as number) * 65536 + cell(ys[v] as number);
    const own = cells.get(key);
    if (own) own.push(v);
    else cells.set(key, [v]);
  }
  for (let v = 0; v < xs.length; v += 1) {
    const [column, row] = [cell(xs[v] as number), cell(ys[v] as number)];
    for (let across = -1; across <= 1; across += 1) {
      for (let down = -1; down <= 1; down += 1) {
        for (const w of cells.get((column + across) * 65536 + row + down) ?? []) {
          if (w <= v) continue;
          let dx = (xs[v] as number) - (xs[w] as number);
          const dy = (ys[v] as number) - (ys[w] as number);
          let length = Math.sqrt(dx * dx + dy * dy);
          if (length >= APART) continue;
          if (length === 0) [dx, length] = [1e-3, 1e-3];
          const move = (APART - length) / (2 * length);
          xs[v] = (xs[v] as number) + move * dx;
          ys[v] = (ys[v] as number) + move * dy;
          xs[w] = (xs[w] as number) - move * dx;
          ys[w] = (ys[w] as number) - move * dy;
        }
      }
    }
  }
}

/** Numbers from 0 up to 1 that look random and are the same everywhere: a linear congruential generator. */
function seeded(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The `n`th root of a number from 0 to 1, by halving: `Math.pow` may differ between engines in its last digit. */
function root(value: number, n: number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    let power = 1;
    for (let k = 0; k < n; k += 1) power *= middle;
    if (power < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Places moved so that their middle is at 0, 0 and turned so that they spread most from left to right. */
function lying(xs: Float64Array, ys: Float64Array): readonly (readonly [number, number])[] {
  const count = xs.length;
  const mean = (list: Float64Array) => list.reduce((sum, value) => sum + value, 0) / count;
  const [mx, my] = [mean(xs), mean(ys)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let v = 0; v < count; v += 1) {
    const [x, y] = [(xs[v] as number) - mx, (ys[v] as number) - my];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const half = (xx - yy) / 2;
  const spread = Math.sqrt(half * half + xy * xy);
  // The direction of most spread: an eigenvector of the covariance matrix.
  const [ex, ey] = half + spread > 1e-12 ? [half + spread, xy] : [0, 1];
  const length = Math.sqrt(ex * ex + ey * ey) || 1;
  const [cos, sin] = [ex / length, ey / length];
  return Array.from({length: count}, (_, v): readonly [number, number] => {
    const [x, y] = [(xs[v] as number) - mx, (ys[v] as number) - my];
    return [rounded(x * cos + y * sin), rounded(y * cos - x * sin)];
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
