import {html, nothing, svg} from 'lit';
import {briefName} from '../format/brief-name.js';
import {formats} from '../format/formats.js';
import {term} from '../format/messages.js';
import {shortName} from '../format/short-name.js';
import type {Quadrant, ReachItem, ReachView} from '../view/reach.js';
import {round} from './bar-path.js';
import {crowd} from './crowd.js';
import type {Box, Drawing, Size} from './drawing.js';
import {fits, labelBox, labelTexts, labelWidth, shortened, type Label} from './label.js';
import {nearestPlace} from './nearest-place.js';
import {placeName} from './place-name.js';
import {reachAxes, type ReachAxes} from './reach-axes.js';
import {reachCells, type ReachCell} from './reach-cells.js';
import {reachStrip} from './reach-strip.js';
import {valueAxis} from './value-axis.js';
import {wrap} from './wrap.js';

/** How many of the largest, and of those with most commissioners, are to be named first. */
const LARGEST = 6;
const WIDEST = 10;
/** A dot may be moved up or down by this part of its value. */
const UPRIGHT = 0.14;
/** A pointer farther than this from every dot, in pixels, is at none. */
const NEAR = 24;

interface Scene {
  readonly view: ReachView;
  readonly em: number;
  readonly width: number;
  readonly narrow: boolean;
  readonly axes: ReachAxes;
  /** Middle and half width of every item's mark, in the order of the view. */
  readonly dots: readonly Dot[];
  readonly labels: Label[];
  readonly taken: Box[];
  readonly leaders: string[];
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Each supplier as a dot, by money received and number of commissioners, or dependence on the largest. */
export function drawReach(view: ReachView, size: Size): Drawing {
  const {width, em} = size;
  const narrow = width < 600 * em;
  // The strip stands over the bands, whose edges do not depend on the heights.
  const flat = reachAxes(view, size, {top: 0, floor: 1, headroom: 0, footroom: 0});
  const strip = reachStrip(view, flat.bands, {left: flat.left, width, em});
  const top = strip.bottom + 10 * em;
  const floor = top + (narrow ? 425 : 560) * Math.sqrt(em);
  const footroom = narrow && view.form === 'reach' ? 24 * em : 9;
  const axes = reachAxes(view, size, {top, floor, headroom: 48 * em, footroom});
  const candidates = namedFirst(view);
  const cells = view.scale === 'linear' ? reachCells(view.ordered, axes) : [];
  const dots = cells.length
    ? dotsOfCells(view, cells, axes)
    : crowded(view, axes, narrow, new Set(candidates));
  const scene: Scene = {view, em, width, narrow, axes, dots, labels: [], taken: [], leaders: []};
  put(scene, strip.labels);
  put(scene, [{x: 0, y: top + 13 * em, text: formats(view.language).say`Received`, look: 'axis'}]);
  scene.taken.push(
    ...dots.map(({x, y, radius}) => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
  );
  if (axes.wide !== undefined)
    scene.taken.push({x: axes.wide - 1, y: top, width: 2, height: floor - top});
  nameHighlights(scene);
  nameQuadrants(scene);
  countCells(scene, cells);
  const named = new Set(nameDots(scene, candidates));
  const under = underAxis(scene);
  put(scene, under);
  const height = Math.max(...under.map(({y}) => y)) + 6 * em;
  const marks = dots.map(({x, y, radius}): Box => {
    const half = Math.max(4, radius);
    return {x: x - half, y: y - half, width: 2 * half, height: 2 * half};
  });
  return {
    width,
    height,
    marks,
    labels: scene.labels,
    keepClear: [
      ...scene.labels
        .filter(({look}) => look?.includes('highlight'))
        .map((label) => labelBox(label, em)),
      ...view.ordered.flatMap(({highlighted}, at) => (highlighted ? (marks[at] ?? []) : [])),
    ],
    markAt: (x, y) => nearest(dots, x, y),
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${axes.wide === undefined ? nothing : svg`<rect class="tint" x=${axes.wide} y=${top} width=${width - axes.wide} height=${floor - top}></rect>`}
      ${valueAxis({ticks: axes.yTicks.map(({at, text}) => ({y: at, text})), left: axes.left, right: width, baseline: 4.5 * em})}
      ${dividers(view, axes)}
      <line class="zero" x1=${axes.left} x2=${width} y1=${floor} y2=${floor}></line>
      ${axes.xTicks.map(
        ({at, text}) => svg`<line class="zero" x1=${at} x2=${at} y1=${floor} y2=${floor + 5}></line>
        <text class="axis" part="axis-label" text-anchor="middle" x=${at} y=${floor + 20 * em}>${text}</text>`,
      )}
      ${strip.rules} ${squares(cells)} ${marksOf(scene, cells, named)}
      ${scene.leaders.map((path) => svg`<path class="leader-highlight" d=${path}></path>`)}
      ${view.ordered.map((item, at) => {
        const dot = dots[at];
        return item.highlighted && dot
          ? svg`<circle part="dot-highlight" class="dot-highlight" cx=${dot.x} cy=${dot.y} r="5.5"></circle>`
          : nothing;
      })}
      ${labelTexts(scene.labels)}
    </svg>`,
  };
}

/** Positions of the items to be named, most wanted first: the largest, the widest, then the large and wide. */
function namedFirst(view: ReachView): readonly number[] {
  const order = view.ordered.map((_, at) => at);
  const item = (at: number) => view.ordered[at] as ReachItem;
  const widest = [...order].sort((a, b) => item(b).commissioners - item(a).commissioners || a - b);
  const wide = order.filter((at) => item(at).commissioners >= view.wide);
  const wanted = [
    ...order.slice(0, LARGEST),
    ...(view.form === 'dependence'
      ? order.filter((at) => item(at).commissioners > 1).slice(0, WIDEST)
      : [...widest.slice(0, WIDEST), ...wide]),
  ];
  return [...new Set(wanted)].filter((at) => !item(at).highlighted).slice(0, view.labelTop);
}

/** Places for one dot each. Named dots are larger, and so, on a phone, are the few that stand apart. */
function crowded(
  view: ReachView,
  axes: ReachAxes,
  narrow: boolean,
  named: ReadonlySet<number>,
): readonly Dot[] {
  const small = narrow ? 0.9 : 1.75;
  const radii = view.ordered.map(({commissioners, amount, highlighted}, at) => {
    if (highlighted) return 5.5;
    if (narrow) {
      const apart = view.form === 'reach' && (commissioners >= view.wide || amount >= 49e6);
      return apart ? 2.4 : small;
    }
    return named.has(at) ? 3.2 : small;
  });
  const upright = Math.abs(axes.y(1 + UPRIGHT) - axes.y(1));
  const places = crowd(
    view.ordered.map((item, at) => ({
      x: axes.x(item),
      y: axes.y(item.amount),
      aside: axes.aside(item),
      radius: (radii[at] ?? small) + (narrow ? 0.25 : 0.5),
    })),
    {apart: 2 * small + (narrow ? 0.5 : 1), upright},
  );
  return places.map((place, at) => ({...place, radius: radii[at] ?? small}));
}

/** On equal steps many lie on one another: each item is where its cell is. */
function dotsOfCells(
  view: ReachView,
  cells: readonly ReachCell[],
  axes: ReachAxes,
): readonly Dot[] {
  const dots = view.ordered.map((item): Dot => ({
    x: axes.x(item),
    y: axes.y(item.amount),
    radius: item.highlighted ? 5.5 : 2.5,
  }));
  for (const {members, x, y, half} of cells) {
    if (members.length < 2) continue;
    for (const at of members) dots[at] = {x, y, radius: half};
  }
  return dots;
}

function squares(cells: readonly ReachCell[]) {
  return cells.map(({members, x, y, half}) =>
    members.length < 2
      ? nothing
      : svg`<rect part="bin" class=${members.length < 10 ? 'few' : members.length < 100 ? 'some' : 'main'}
          x=${x - half} y=${y - half} width=${2 * half} height=${2 * half}></rect>`,
  );
}

/** How many a square holds, where there is room: ten or more first. */
function countCells(scene: Scene, cells: readonly ReachCell[]): void {
  const {count} = formats(scene.view.language);
  const many = cells.filter(({members}) => members.length >= 10);
  for (const {members, x, y, half} of [...many].sort(
    (a, b) => b.members.length - a.members.length,
  )) {
    const label = placeName(
      {x, y, radius: half, text: count(members.length)},
      plotOf(scene),
      scene.taken,
      scene.em,
    );
    if (label) put(scene, [label]);
  }
}

function plotOf({axes, width}: Scene): Box {
  return {x: axes.left, y: axes.top, width: width - axes.left, height: axes.floor - axes.top};
}

/** All dots but the highlighted ones: one path for each size. */
function marksOf(scene: Scene, cells: readonly ReachCell[], named: ReadonlySet<number>) {
  const inSquares = new Set(cells.flatMap(({members}) => (members.length > 1 ? members : [])));
  const paths = new Map<number, string>();
  scene.view.ordered.forEach(({highlighted}, at) => {
    const dot = scene.dots[at];
    if (highlighted || !dot || inSquares.has(at)) return;
    const radius = named.has(at)
      ? Math.max(dot.radius, scene.narrow ? 2.4 : 3.2)
      : scene.narrow || dot.radius < 3
        ? dot.radius
        : 1.75;
    paths.set(radius, `${paths.get(radius) ?? ''}M${round(dot.x)} ${round(dot.y)}h0`);
  });
  return [...paths].map(
    ([radius, path]) =>
      svg`<path part="dot" class="points" stroke-width=${2 * radius} d=${path}></path>`,
  );
}

/** The lines between large and small, local and wide. */
function dividers(
  {large, form, ordered}: ReachView,
  {left, right, top, floor, wide, y}: ReachAxes,
) {
  if (form === 'dependence') return nothing;
  const across = large < (ordered[0]?.amount ?? 0) && y(large) < floor;
  return svg`${across ? svg`<path class="dashed-quiet" d=${`M${left} ${y(large)}H${right}`}></path>` : nothing}
    ${wide === undefined ? nothing : svg`<path class="dashed-quiet" d=${`M${wide} ${top}V${floor}`}></path>`}`;
}

const quadrantWords: Readonly<Record<Quadrant, readonly [string, string]>> = {
  'large-local': [term`Large and local`, term`Large, local`],
  'large-wide': [term`Large and wide reach`, term`Large, wide`],
  'small-local': [term`Small and local`, term`Small, local`],
  'small-wide': [term`Small and wide reach`, term`Small, wide`],
};

/** Each group's words with its number, in the corner of its part of the plot that is free. */
function nameQuadrants(scene: Scene): void {
  const {view, em, width, axes, narrow} = scene;
  const {count, say} = formats(view.language);
  const {wide, left, top, floor, y} = axes;
  if (wide === undefined) return;
  const line = Math.min(floor, Math.max(top, y(view.large)));
  for (const {quadrant, count: number} of view.quadrants) {
    const local = quadrant.endsWith('local');
    const large = quadrant.startsWith('large');
    const [from, to] = local ? [left, wide] : [wide, width];
    const text = `${say([quadrantWords[quadrant][narrow ? 1 : 0]])}: ${count(number)}`;
    const look = 'strong axis';
    if (labelWidth(text, look, em) > to - from - 8 * em) continue;
    const rows = large
      ? [top + 18 * em, line - 8 * em]
      : [floor - (narrow ? 6 : 12) * em, line + 18 * em, floor - 40 * em];
    const places = rows.flatMap((row): Label[] => [
      {x: to - 8 * em, y: row, text, anchor: 'end', look},
      {x: from + 8 * em, y: row, text, look},
    ]);
    const free = places.find((label) => fits([label], scene.taken, width, em));
    if (free) put(scene, [free]);
  }
}

/** Names the highlighted dots: beside them, or where there is room, with a line. */
function nameHighlights(scene: Scene): void {
  const {view, em, width, axes, dots} = scene;
  const look = 'strong label-highlight halo';
  view.ordered.forEach((item, at) => {
    const dot = dots[at];
    if (!item.highlighted || !dot) return;
    const text = shortened(shortName(item.name), 0.6 * (width - axes.left), look, em);
    const near = placeName({...dot, text, look}, plotOf(scene), scene.taken, em);
    if (near) return put(scene, [near]);
    const found = nearestPlace({
      stack: (x, y) => [{x, y, text, look}],
      most: labelWidth(text, look, em),
      x: dot.x,
      y: dot.y,
      width,
      bottom: axes.floor - 6,
      em,
      free: (labels) =>
        labels.every(({x, y}) => x >= axes.left && y > axes.top + 14 * em) &&
        fits(labels, scene.taken, width, em),
    });
    const [label] = found ?? [];
    if (!label) return;
    put(scene, [label]);
    const end = Math.min(Math.max(dot.x, label.x), label.x + labelWidth(text, look, em));
    scene.leaders.push(
      `M${round(dot.x)} ${round(dot.y)}L${round(end)} ${round(label.y < dot.y ? label.y + 4 * em : label.y - 12 * em)}`,
    );
  });
}

/** Names dots in order until no place is left: a name that finds none is in the table and at the dot. */
function nameDots(scene: Scene, candidates: readonly number[]): readonly number[] {
  const {view, em, dots, axes, width} = scene;
  const line = {x: axes.left, y: axes.y(view.large) - 1, width: width - axes.left, height: 2};
  const across = view.form === 'reach' ? [line] : [];
  return candidates.filter((at) => {
    const [item, dot] = [view.ordered[at], dots[at]];
    if (!item || !dot) return false;
    const names = [...new Set([shortName(item.name), briefName(item.name)])];
    const clear = [...scene.taken, ...across];
    const label =
      firstOf(names, (text) => placeName({...dot, text}, plotOf(scene), clear, em)) ??
      firstOf(names, (text) => placeName({...dot, text}, plotOf(scene), scene.taken, em));
    if (label) put(scene, [label]);
    return label !== undefined;
  });
}

function firstOf<From, To>(
  all: readonly From[],
  find: (one: From) => To | undefined,
): To | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the lower axis shows, and what squares are. */
function underAxis({view, em, width, narrow, axes}: Scene): readonly Label[] {
  const {say} = formats(view.language);
  const words =
    view.form === 'dependence'
      ? say`Part of its money from the commissioner that paid it most`
      : view.scale === 'linear'
        ? say`Number of commissioners paying it`
        : narrow
          ? say`Commissioners paying it (each gap is a multiple)`
          : say`Number of commissioners paying it. Distances show multiples: from 1 to 2 is as far as from 10 to 20`;
  const lines = wrap(words, width, 'axis', em);
  const squares =
    view.scale === 'linear'
      ? wrap(
          say`Squares hold several: light 2 to 9, darker 10 to 99, darkest 100 or more`,
          width,
          'axis',
          em,
        )
      : [];
  return [...lines, ...squares].map((text, i) => ({
    x: width,
    y: axes.floor + (42 + 17 * i) * em,
    text,
    anchor: 'end' as const,
    look: 'axis',
  }));
}

function put(scene: Scene, labels: readonly Label[]): void {
  scene.labels.push(...labels);
  scene.taken.push(...labels.map((label) => labelBox(label, scene.em)));
}

/** The dot nearest to a point; of several at one place, the first. */
function nearest(dots: readonly Dot[], x: number, y: number): number | undefined {
  let best: number | undefined;
  let least = NEAR;
  dots.forEach((dot, at) => {
    const distance = Math.hypot(dot.x - x, dot.y - y);
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}
