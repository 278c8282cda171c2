import {html, nothing, svg} from 'lit';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {itemNoun} from '../format/item-noun.js';
import {measureTitle} from '../format/measure-title.js';
import type {HistogramView} from '../view/distribution.js';
import {round} from './bar-path.js';
import type {Box, Drawing, Size} from './drawing.js';
import {fits, labelBox, labelTexts, labelWidth, shortened, type Label} from './label.js';
import {linear} from './linear.js';
import {nearestPlace} from './nearest-place.js';
import {withHeadroom} from './with-headroom.js';
import {wrap} from './wrap.js';

/** Blocks lower than this, in pixels, run together: gaps would be all one sees. */
const FLAT = 2.5;

interface Scene {
  readonly view: HistogramView;
  readonly em: number;
  readonly width: number;
  readonly floor: number;
  readonly top: number;
  /** Height of a block, its gap included. */
  readonly unit: number;
  readonly x: (value: number) => number;
  readonly labels: Label[];
  readonly taken: Box[];
  readonly leaders: string[];
}

/** Columns of blocks, one block an item, so that each can be found. */
export function drawHistogram(view: HistogramView, size: Size): Drawing {
  return withHeadroom(view, size.em, (headroom) => attempt(view, size, headroom));
}

function attempt(view: HistogramView, size: Size, headroom: number): Drawing {
  const {width, em} = size;
  const {axis, say} = formats(view.language);
  const narrow = width < 600 * em;
  const head = wrap(
    say`One block is one ${itemNoun(view.of, view.measure.sectors, view.language).one}. Columns are ${axis(view.columnWidth, view.measure.unit)} wide; the number on top counts them`,
    width,
    'axis',
    em,
  );
  const top = (head.length * 17 + 24) * em + headroom;
  const most = Math.max(...view.columns.map(({members}) => members.length));
  const unit = Math.min(narrow ? 6 : 7.2, (narrow ? 340 : 400) / most);
  const floor = top + Math.max(most * unit, 170 * em);
  const from = view.columns[0]?.from ?? 0;
  const to = view.columns.at(-1)?.to ?? 1;
  const scene: Scene = {
    view,
    em,
    width,
    floor,
    top,
    unit,
    x: linear([from, to], [1, width - 1]),
    labels: [],
    taken: [],
    leaders: [],
  };
  put(
    scene,
    head.map((text, i) => ({x: 0, y: (13 + 17 * i) * em, text, look: 'axis'})),
  );
  for (const [column, {members}] of view.columns.entries())
    scene.taken.push(columnBox(scene, column, members.length));
  countColumns(scene, narrow, most);
  nameHighlights(scene);
  bracketTail(scene);
  nameFarthest(scene);
  const height = axisRow(scene, narrow);
  const marks = blocks(scene);
  const chosen = view.ordered.flatMap((item, at) => (item.highlighted ? [marks[at]] : []));
  return {
    width,
    height,
    marks,
    labels: scene.labels,
    keepClear: scene.labels
      .filter((label) => label.look?.includes('highlight'))
      .map((label) => labelBox(label, em)),
    markAt: (px, py) => blockAt(scene, px, py),
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <path
        part="bar"
        class="main"
        d=${marks.map((box) => `M${round(box.x)} ${round(box.y)}h${round(box.width)}v${round(box.height)}h${-round(box.width)}z`).join('')}
      ></path>
      ${chosen.map((box) => (box ? svg`<rect part="bar-highlight" class="highlight" x=${box.x} y=${box.y} width=${box.width} height=${Math.max(3, box.height)}></rect>` : nothing))}
      <line class="zero" x1="0" x2=${width} y1=${floor} y2=${floor}></line>
      ${scene.leaders.map((path) => svg`<path class="leader" d=${path}></path>`)}
      ${labelTexts(scene.labels)}
    </svg>`,
  };
}

function put(scene: Scene, labels: readonly Label[]): void {
  scene.labels.push(...labels);
  scene.taken.push(...labels.map((label) => labelBox(label, scene.em)));
}

function columnBox({view, x, floor, unit}: Scene, column: number, count: number): Box {
  const {from = 0, to = 0} = view.columns[column] ?? {};
  return {x: x(from), y: floor - count * unit, width: x(to) - x(from), height: count * unit};
}

/** A box per item, in the order of the view. */
function blocks(scene: Scene): readonly Box[] {
  const boxes: Box[] = [];
  const gap = scene.unit < FLAT ? 0 : 1;
  scene.view.columns.forEach(({members}, column) => {
    const {x, width} = columnBox(scene, column, 0);
    members.forEach((at, i) => {
      boxes[at] = {
        x: x + 0.5,
        y: scene.floor - (i + 1) * scene.unit + gap,
        width: Math.max(1, width - 1),
        height: scene.unit - gap,
      };
    });
  });
  return boxes;
}

function blockAt(
  {view, x, floor, unit, width, top}: Scene,
  px: number,
  py: number,
): number | undefined {
  if (px < 0 || px > width || py < top - 8 || py > floor + 14) return undefined;
  const filled = view.columns.filter(({members}) => members.length);
  const distance = ({from, to}: {from: number; to: number}) =>
    Math.max(0, x(from) - px, px - x(to));
  const column = filled.reduce(
    (best, each) => (distance(each) < distance(best) ? each : best),
    filled[0] ?? {from: 0, to: 0, members: []},
  );
  if (distance(column) > 24) return undefined;
  return column.members[
    Math.max(0, Math.min(column.members.length - 1, Math.floor((floor - py) / unit)))
  ];
}

/** Counts over columns of ten or more; on a phone over the fullest. */
function countColumns(scene: Scene, narrow: boolean, most: number): void {
  const {count} = formats(scene.view.language);
  scene.view.columns.forEach(({members}, column) => {
    if (members.length < (narrow ? most : Math.min(10, most))) return;
    const box = columnBox(scene, column, members.length);
    const text = count(members.length);
    const half = labelWidth(text, 'axis', scene.em) / 2;
    const x = Math.min(Math.max(box.x + box.width / 2, half), scene.width - half);
    const label: Label = {x, y: box.y - 5 * scene.em, text, anchor: 'middle', look: 'axis'};
    if (fits([label], scene.taken, scene.width, scene.em)) put(scene, [label]);
  });
}

/** A highlighted block lies on its column; its name stands to the right where the columns leave room. */
function nameHighlights(scene: Scene): void {
  const {view, em, width} = scene;
  const {value, axis, say} = formats(view.language);
  const {unit} = view.measure;
  const boxes = blocks(scene);
  view.ordered.forEach((item, at) => {
    const box = boxes[at];
    const own = view.columns.find(({members}) => members.includes(at));
    if (!item.highlighted || !box || !own) return;
    const look = 'story halo label-highlight';
    const name = shortened(item.name, Math.min(280 * em, 0.55 * width), look, em);
    const lines = [
      `${name} ${value(item.value, unit)}`,
      say`one of ${own.members.length} at ${axis(own.from, unit)} to ${axis(own.to, unit)}`,
    ];
    const stack = (left: number, low: number) =>
      lines.map((text, i): Label => ({
        x: left,
        y: low - 18 * em * (1 - i),
        text,
        look: i ? 'halo label-highlight' : look,
      }));
    const most = Math.max(...lines.map((text) => labelWidth(text, look, em)));
    const free = (labels: readonly Label[]) => fits(labels, scene.taken, width, em);
    const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2};
    const beside = stack(box.x + box.width + 34 * em, middle.y + 22 * em);
    const found = free(beside)
      ? beside
      : nearestPlace({stack, most, ...middle, width, bottom: scene.floor - 8, em, free});
    const [first, last] = found ?? [];
    if (!found || !first || !last) return;
    put(scene, found);
    const right = first.x > middle.x;
    const end = right ? first.x - 4 * em : Math.min(middle.x, first.x + most + 4 * em);
    const side = right || first.x + most < middle.x ? first.y - 4.5 * em : last.y + 4 * em;
    scene.leaders.push(
      `M${right ? box.x + box.width + 2 : middle.x} ${right ? middle.y : box.y}L${end} ${side}`,
    );
  });
}

/** A bracket over the few far to the right, with how many they are. */
function bracketTail(scene: Scene): void {
  const {view, em, width, x, floor, unit} = scene;
  if (!view.tail) return;
  const {axis, say} = formats(view.language);
  const {of, measure, language} = view;
  const from = x(view.tail.from) + 3;
  const tallest = Math.max(
    ...view.columns.map((column) =>
      column.from >= (view.tail?.from ?? 0) ? column.members.length : 0,
    ),
  );
  const words = wrap(
    say`${itemCount(view.tail.count, of, measure.sectors, language)} at ${axis(view.tail.from, measure.unit)} or more`,
    width - from - 8 * em,
    'story',
    em,
  );
  for (let y = floor - tallest * unit - 70 * em; y > 30 * em; y -= 8 * em) {
    const labels = words.map((text, i): Label => ({
      x: from + 8 * em,
      y: y - (8 + 18 * (words.length - 1 - i)) * em,
      text,
      look: 'story',
    }));
    const bar = {x: from, y: y - 2, width: width - from, height: 12 * em};
    if (
      scene.taken.some(
        (box) =>
          box.x < bar.x + bar.width &&
          bar.x < box.x + box.width &&
          box.y < bar.y + bar.height &&
          bar.y < box.y + box.height,
      )
    )
      continue;
    if (!fits(labels, scene.taken, width, em)) continue;
    put(scene, labels);
    scene.taken.push(bar);
    scene.leaders.push(`M${from} ${y + 8 * em}V${y}H${width - 1}V${y + 8 * em}`);
    return;
  }
}

/** Names of the highest few, where they stand alone. */
function nameFarthest(scene: Scene): void {
  const {view, em, width} = scene;
  const {value} = formats(view.language);
  const boxes = blocks(scene);
  const highest = view.ordered
    .map((item, at) => ({item, at}))
    .sort((a, b) => a.item.rank - b.item.rank)
    .slice(0, view.labelTop);
  for (const [i, {item, at}] of highest.entries()) {
    const box = boxes[at];
    const column = view.columns.find(({members}) => members.includes(at));
    if (!box || item.highlighted || (column?.members.length ?? 0) > 1) continue;
    const look = i === 0 ? 'strong halo' : 'halo';
    const words = wrap(
      `${item.name} ${value(item.value, view.measure.unit)}`,
      Math.min(150 * em, width / 2),
      look,
      em,
    );
    const half = Math.max(...words.map((text) => labelWidth(text, look, em))) / 2;
    const middle = Math.min(Math.max(box.x + box.width / 2, half), width - half);
    const labels = words.map((text, line): Label => ({
      x: middle,
      y: box.y - (8 + 17 * (words.length - 1 - line)) * em,
      text,
      anchor: 'middle',
      look,
    }));
    if (fits(labels, scene.taken, width, em)) put(scene, labels);
  }
}

/** Ticks at column edges, as many as there is room for, and the axis title below. */
function axisRow(scene: Scene, narrow: boolean): number {
  const {view, em, width, floor, x} = scene;
  const {axis} = formats(view.language);
  const edges = [...view.columns.map(({from}) => from), view.columns.at(-1)?.to ?? 0];
  const widest =
    Math.max(...edges.map((edge) => labelWidth(axis(edge, view.measure.unit), 'axis', em))) +
    (narrow ? 14 : 24) * em;
  const room = Math.max(1, Math.floor(width / widest));
  const every =
    [1, 2, 5, 10, 20, 50, 100, 200].find((step) => edges.length / step <= room) ?? edges.length;
  const start = Math.round((edges[0] ?? 0) / view.columnWidth);
  for (const [i, edge] of edges.entries()) {
    if ((start + i) % every) continue;
    const text = axis(edge, view.measure.unit);
    const half = labelWidth(text, 'axis', em) / 2;
    const label: Label = {
      x: Math.min(Math.max(x(edge), half), width - half),
      y: floor + 19 * em,
      text,
      anchor: 'middle',
      look: 'axis',
    };
    scene.leaders.push(`M${round(x(edge))} ${floor}v5`);
    if (fits([label], scene.taken, width, em)) put(scene, [label]);
  }
  const title = wrap(measureTitle(view.measure.name, view.of, view.language), width, 'strong', em);
  put(
    scene,
    title.map((text, i) => ({
      x: width,
      y: floor + (40 + 17 * i) * em,
      text,
      anchor: 'end',
      look: 'strong',
    })),
  );
  return floor + (46 + 17 * (title.length - 1)) * em;
}
