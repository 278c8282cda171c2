import {labelWidth, overlaps, labelBox, type Label} from './label.js';
import type {ForceView} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';
import type {Box} from './drawing.js';
import {wrapWhole} from './wrap-whole.js';

/** A map of ties at one size: where everything is, in pixels. */
export interface ForceScene {
  readonly view: ForceView;
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Radius of each body's mark. */
  readonly radii: Float64Array;
  /** Position in `view.bodies` by body. */
  readonly place: ReadonlyMap<number, number>;
  readonly widthOf: (relation: number) => number;
  /** From pixels to the network's own unit. */
  readonly back: (x: number, y: number) => readonly [number, number];
  readonly forth: (x: number, y: number) => readonly [number, number];
  readonly labels: readonly ForceName[];
}

/** A name beside its mark, or away from it at the end of a thin line. */
export interface ForceName {
  readonly body: number;
  readonly lines: readonly Label[];
  /** From the mark to the name. */
  readonly lead?: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** Widest line, in pixels. */
const WIDEST = 9;
const THIN = 0.8;
/** Bodies whose names are tried, most important first; more are tried as one comes nearer. */
const NAMED = 60;

/** Where everything of a map of ties is, and which names stand beside their marks without touching. */
export function forceScene(view: ForceView, width: number, em: number): ForceScene {
  const {graph, bodies, places, zoom, shown} = view;
  const margin = (view.narrow ? 34 : bodies.length > 200 ? 24 : 56) * em;
  const ends = (axis: 0 | 1) => {
    let [low, high] = [Infinity, -Infinity];
    for (const each of places) {
      low = Math.min(low, each[axis]);
      high = Math.max(high, each[axis]);
    }
    return places.length ? ([low, high] as const) : ([0, 0] as const);
  };
  const [left, right] = ends(0);
  const [top, bottom] = ends(1);
  const [wide, tall] = [Math.max(0.5, right - left), Math.max(0.5, bottom - top)];
  const most = (view.narrow ? 1.35 : 1.05) * width;
  const unit = Math.min((width - 2 * margin) / wide, (most - 2 * margin) / tall, 130 * em);
  const height = Math.ceil(Math.max(160 * em, tall * unit + 2 * margin));
  const [ox, oy] = [(width - wide * unit) / 2, (height - tall * unit) / 2];
  const {scale} = zoom;
  const forth = (x: number, y: number): readonly [number, number] => [
    width / 2 + ((x - left) * unit + ox - width / 2) * scale - zoom.x * scale,
    height / 2 + ((y - top) * unit + oy - height / 2) * scale - zoom.y * scale,
  ];
  const back = (x: number, y: number): readonly [number, number] => [
    ((x - width / 2 + zoom.x * scale) / scale + width / 2 - ox) / unit + left,
    ((y - height / 2 + zoom.y * scale) / scale + height / 2 - oy) / unit + top,
  ];
  const xs = new Float64Array(bodies.length);
  const ys = new Float64Array(bodies.length);
  places.forEach(([x, y], at) => ([xs[at], ys[at]] = forth(x, y)));
  const totals = networkTotals(graph);
  const weight = (body: number) =>
    totals.money > 0
      ? ((totals.in[body] ?? 0) + (totals.out[body] ?? 0)) / totals.money
      : (totals.links[body]?.length ?? 0) / Math.max(1, graph.relations.length);
  const heaviest = bodies.reduce((sum, body) => Math.max(sum, weight(body)), 1e-9);
  const few = bodies.length < 80 ? 1 : bodies.length < 600 ? 0.62 : 0.4;
  const radii = Float64Array.from(bodies, (body) =>
    Math.min(
      0.42 * unit * scale,
      (3.5 + 10 * Math.sqrt(weight(body) / heaviest)) * few * Math.sqrt(scale) * em,
    ),
  );
  const largest = graph.relations[shown[0] ?? -1]?.amount ?? 0;
  const scene = {
    view,
    width,
    height,
    em,
    xs,
    ys,
    radii,
    place: new Map(bodies.map((body, at) => [body, at])),
    widthOf: (relation: number) => {
      const amount = graph.relations[relation]?.amount;
      return amount === undefined || !largest ? THIN : Math.max(THIN, (WIDEST * amount) / largest);
    },
    back,
    forth,
  };
  return {...scene, labels: named(scene, weight)};
}

/**
 * Names beside their marks, by importance, where none touches another name or a mark of its own neighbourhood. The chosen
 * body and, where there is room for more than one's name, its neighbours have theirs in any case: away from their marks
 * where these stand close.
 */
function named(scene: Omit<ForceScene, 'labels'>, weight: (body: number) => number) {
  const {view, em, width, height, xs, ys, radii, place} = scene;
  const {bodies, graph, zoom, selected} = view;
  const totals = networkTotals(graph);
  const near = new Set(
    selected === undefined
      ? []
      : (totals.links[selected] ?? []).flatMap((at) => {
          const {from = -1, to = -1} = graph.relations[at] ?? {};
          return [from, to];
        }),
  );
  const first = (body: number) => Number(body === selected) * 4 + Number(near.has(body)) * 2;
  const order = [...bodies].sort(
    (a, b) =>
      first(b) - first(a) ||
      (totals.links[b]?.length ?? 0) - (totals.links[a]?.length ?? 0) ||
      weight(b) - weight(a) ||
      a - b,
  );
  const tried = Math.min(order.length, Math.round(NAMED * zoom.scale) + near.size);
  const taken: Box[] = [];
  const marks = bodies.map((_, at): Box => {
    const r = (radii[at] ?? 4) + 1;
    return {x: (xs[at] ?? 0) - r, y: (ys[at] ?? 0) - r, width: 2 * r, height: 2 * r};
  });
  const done: ForceName[] = [];
  const nearMarks = marks.filter((_, at) => near.has(bodies[at] ?? -1));
  const wide = (view.narrow ? 110 : 150) * em;
  for (const body of order.slice(0, tried)) {
    const at = place.get(body);
    const text = graph.bodies[body]?.short ?? '';
    if (at === undefined) continue;
    const [x, y, r] = [xs[at] ?? 0, ys[at] ?? 0, radii[at] ?? 4];
    if (x < -20 || x > width + 20 || y < -20 || y > height + 20) continue;
    const words = wrapWhole(text, wide, 'small', em);
    const always = body === selected || (near.has(body) && !view.narrow);
    if (words.length > 4 && !always) continue;
    const size = 13 * em;
    const block = words.length * size;
    const across = Math.max(...words.map((line) => labelWidth(line, 'small strong', em)));
    const middle = y - block / 2 + 10 * em;
    const options: readonly Option[] = [
      [x + r + 4, middle, 'start'],
      [x - r - 4, middle, 'end'],
      [x, y - r - 4 - block + size - 2, 'middle'],
      [x, y + r + 13 * em, 'middle'],
    ];
    const further = always ? outwards(x, middle, r, size) : [];
    for (const [i, [lx, ly, anchor]] of [...options, ...further].entries()) {
      const away = i >= options.length;
      const lines = words.map((line, row): Label => ({
        x: lx,
        y: ly + row * size,
        text: line,
        look: 'small halo',
        ...(anchor === 'start' ? {} : {anchor}),
      }));
      const from = anchor === 'start' ? lx : anchor === 'end' ? lx - across : lx - across / 2;
      if (from < 0 || from + across > width || ly - size < 0 || ly + block - size > height)
        continue;
      // Lit names are bold.
      const look = always ? 'small strong' : 'small';
      const boxes = lines.map((line) => labelBox({...line, look}, em));
      const own = marks[at];
      const free = boxes.every(
        (box) =>
          !taken.some((other) => overlaps(box, other)) &&
          !(away ? nearMarks : marks).some((mark) => mark !== own && overlaps(box, mark)),
      );
      if (!free) continue;
      taken.push(...boxes);
      const side = anchor === 'start' ? lx - 2 : lx + 2;
      const lead = [x, y, side, ly + block / 2 - 10 * em] as const;
      done.push({body, lines, ...(away ? {lead} : {})});
      break;
    }
  }
  return done;
}

type Option = readonly [x: number, y: number, anchor: 'start' | 'end' | 'middle'];

/** Places for a name around a mark, the nearest first. */
function outwards(x: number, y: number, r: number, size: number): readonly Option[] {
  const places: (readonly [away: number, option: Option])[] = [];
  for (let row = -30; row <= 30; row += 1) {
    for (let step = 0; step <= 12; step += 1) {
      const [across, down] = [r + 4 + step * 24, row * size];
      const away = across * across + down * down * 2;
      places.push([away, [x + across, y + down, 'start']], [away, [x - across, y + down, 'end']]);
    }
  }
  return places.sort((a, b) => a[0] - b[0]).map(([, option]) => option);
}
