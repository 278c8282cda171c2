import {html, nothing, svg} from 'lit';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {measureTitle} from '../format/measure-title.js';
import {shortName} from '../format/short-name.js';
import type {BandOfItems, TailView} from '../view/distribution.js';
import {round} from './bar-path.js';
import type {Box, Drawing, Size} from './drawing.js';
import {endRow, type EndWords} from './end-row.js';
import {fits, labelBox, labelTexts, labelWidth, shortened, type Label} from './label.js';
import {logarithmic} from './logarithmic.js';
import {nearestPlace} from './nearest-place.js';
import {rankAt} from './rank-at.js';
import {withHeadroom} from './with-headroom.js';
import {wrap} from './wrap.js';

interface Scene {
  readonly view: TailView;
  readonly em: number;
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly floor: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly labels: Label[];
  readonly taken: Box[];
  readonly leaders: {readonly path: string; readonly look: string}[];
}

/** A dot for each item on a logarithmic scale, in bands between the thresholds. */
export function drawTailDots(view: TailView, size: Size): Drawing {
  return withHeadroom(view, size.em, (headroom) => attempt(view, size, headroom));
}

function attempt(view: TailView, size: Size, headroom: number): Drawing {
  const {width, em} = size;
  const {axis, say} = formats(view.language);
  const measure = measureTitle(view.measure.name, view.of, view.language);
  const narrow = width < 600 * em;
  const {lowest, highest} = view.spread;
  const edges = [
    ...new Set([...powers(lowest, highest), ...view.thresholds.map((line) => line.value)]),
  ].sort((a, b) => b - a);
  const titles = wrap(
    say`${measure}. Each step up from ${axis(100_000, 'pounds')} to ${axis(1e6, 'pounds')} to ${axis(10e6, 'pounds')} is 10 times more`,
    width,
    'axis',
    em,
  );
  const title =
    view.measure.unit === 'pounds'
      ? titles
      : wrap(say`${measure}. Each full step up is 10 times more`, width, 'axis', em);
  const top = (title.length * 17 + 26) * em + headroom;
  const floor = top + (narrow ? 470 : 460) * Math.sqrt(em);
  const low = floorValue(lowest);
  const y = logarithmic([low, highest], [floor, top]);
  const ticks = [...edges.filter((edge) => edge > low), low].map((value) => ({
    y: y(value),
    text: axis(value, view.measure.unit),
  }));
  const apart = ticks.filter(
    (tick, i) =>
      i === 0 || ticks.slice(0, i).every((other) => Math.abs(other.y - tick.y) >= 16 * em),
  );
  const left = Math.max(...apart.map(({text}) => labelWidth(text, 'axis', em))) + 10 * em;
  const step = (width - left) / view.ordered.length;
  const scene: Scene = {
    view,
    em,
    width,
    left,
    top,
    floor,
    x: (at) => left + (at + 0.5) * step,
    y,
    labels: [],
    taken: [],
    leaders: [],
  };
  put(
    scene,
    title.map((text, i) => ({x: 0, y: (13 + 17 * i) * em, text, look: 'axis'})),
  );
  const stride = Math.max(1, Math.floor(3 / step));
  for (let at = 0; at < view.ordered.length; at += stride) {
    const item = view.ordered[at];
    if (item)
      scene.taken.push({
        x: scene.x(at) - 4,
        y: y(item.value) - 4,
        width: 8 + stride * step,
        height: 8,
      });
  }
  nameHighlights(scene);
  nameFirst(scene);
  const bands = view.thresholds.length ? view.groups : [];
  bands.forEach((band, i) => nameBand(scene, band, i === 0));
  const ends = endRow(endWords(view), {left, right: width, y: floor + 20 * em, em});
  put(scene, ends);
  const height = Math.max(...ends.map((label) => label.y)) + 6 * em;
  return {
    width,
    height,
    marks: view.ordered.map((item, at): Box => ({
      x: scene.x(at) - 4,
      y: y(item.value) - 4,
      width: 8,
      height: 8,
    })),
    labels: scene.labels,
    keepClear: scene.labels
      .filter((label) => label.look?.includes('highlight'))
      .map((label) => labelBox(label, em)),
    markAt: (px, py) =>
      py < top - 20 || py > floor + 14 ? undefined : rankAt(px, left, width, view.ordered.length),
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${bands.map((band, i) => (i % 2 ? nothing : tint(scene, band)))}
      ${apart.map(
        (tick) => svg`<line class="edge" x1=${left} x2=${width} y1=${tick.y} y2=${tick.y}></line>
        <text class="axis" part="axis-label" text-anchor="end" x=${left - 8} y=${tick.y + 4.5 * em}>${tick.text}</text>`,
      )}
      <line class="zero" x1=${left} x2=${width} y1=${floor} y2=${floor}></line>
      <path
        part="dot"
        class="dots"
        d=${view.ordered.map((item, at) => `M${round(scene.x(at))} ${round(y(item.value))}h0`).join('')}
      ></path>
      ${scene.leaders.map(({path, look}) => svg`<path class=${look} d=${path}></path>`)}
      ${view.ordered.map((item, at) => (item.highlighted ? svg`<circle part="dot-highlight" class="dot-highlight" cx=${scene.x(at)} cy=${y(item.value)} r="5"></circle>` : nothing))}
      ${labelTexts(scene.labels)}
    </svg>`,
  };
}

function put(scene: Scene, labels: readonly Label[]): void {
  scene.labels.push(...labels);
  scene.taken.push(...labels.map((label) => labelBox(label, scene.em)));
}

/** Powers of ten between two values. */
function powers(lowest: number, highest: number): readonly number[] {
  const first = Math.ceil(Math.log10(lowest));
  const count = Math.floor(Math.log10(highest)) - first + 1;
  return Array.from({length: Math.max(0, count)}, (_, i) => Number(`1e${first + i}`));
}

/** A round value at or under the lowest: 1, 2, 2.5 or 5 × 10ⁿ. */
function floorValue(lowest: number): number {
  const power = 10 ** Math.floor(Math.log10(lowest));
  return ([5, 2.5, 2, 1].find((step) => step * power <= lowest) ?? 1) * power;
}

function tint({left, width, top, floor, y}: Scene, {from, to}: BandOfItems) {
  const upper = to === undefined ? top - 12 : y(to);
  const lower = from === undefined ? floor : y(from);
  return svg`<rect class="tint" x=${left} y=${upper} width=${width - left} height=${Math.max(0, lower - upper)}></rect>`;
}

/** How many a band holds and its part of the money, where the curve is not: at the right above the middle, else at the left. */
function nameBand(scene: Scene, band: BandOfItems, first: boolean): void {
  const {view, em, width, left, top, floor, y} = scene;
  if (!band.count) return;
  const {share, axis, say} = formats(view.language);
  const {unit, sectors} = view.measure;
  const upper = band.to === undefined ? top - 12 * em : y(band.to);
  const lower = band.from === undefined ? floor : y(band.from);
  const many = itemCount(band.count, view.of, sectors, view.language);
  const money = band.moneyShare === undefined ? '' : say`${share(band.moneyShare)} of the money`;
  const edges =
    band.to === undefined
      ? say`${axis(band.from ?? 0, unit)} or more`
      : band.from === undefined
        ? say`under ${axis(band.to, unit)}`
        : say`${axis(band.from, unit)} to ${axis(band.to, unit)}`;
  const range = band.count === 1 ? edges : say`${edges} each`;
  const members = view.ordered
    .slice(0, band.count)
    .map((item) => shortName(item.name))
    .join(', ');
  const listed = first && labelWidth(members, '', em) < 0.7 * (width - left) ? members : range;
  const head = [many, money].filter(Boolean).join(', ');
  const narrow = width < 600 * em;
  const variants: readonly (readonly [string, string][])[] = narrow
    ? [
        [
          [many, 'story'],
          [money || range, ''],
        ],
        [[head, 'strong']],
        [[many, 'strong']],
      ]
    : [
        [
          [head, 'headline'],
          [listed, 'label-rest'],
        ],
        [
          [head, 'headline'],
          [range, 'label-rest'],
        ],
        [[head, 'strong']],
      ];
  for (const lines of variants) {
    const tall = (lines.length - 1) * 18 * em;
    const middle = (upper + lower) / 2 + 5 * em - tall / 2;
    const lowest = Math.max(upper + 15 * em, Math.min(middle, lower - 6 * em - tall));
    for (const side of ['end', 'start'] as const) {
      const labels = lines.map(([text, look], i): Label => ({
        x: side === 'end' ? width - 12 * em : left + 12 * em,
        y: lowest + i * 18 * em,
        text,
        look,
        ...(side === 'end' ? {anchor: 'end' as const} : {}),
      }));
      const inside = labels.every(
        (label) => labelBox(label, em).y >= upper - 2 && label.y <= lower + 1,
      );
      if (inside && fits(labels, scene.taken, width, em)) return put(scene, labels);
    }
  }
}

/** The first item, named with a short line. */
function nameFirst(scene: Scene): void {
  const {view, em, width, x, y} = scene;
  const item = view.ordered[0];
  if (!item || item.highlighted || view.labelTop < 1) return;
  const {value} = formats(view.language);
  const look = 'strong';
  const own = value(item.value, view.measure.unit);
  const text = `${shortened(shortName(item.name), 0.5 * width, look, em)} ${own}`;
  const label: Label = {x: x(0) + 24 * em, y: y(item.value) + 4.5 * em, text, look};
  if (!fits([label], scene.taken, width, em)) return;
  put(scene, [label]);
  scene.leaders.push({path: `M${x(0) + 9 * em} ${y(item.value)}h${11 * em}`, look: 'leader'});
}

function nameHighlights(scene: Scene): void {
  const {view, em, width, x, y} = scene;
  const {value, ordinal, say} = formats(view.language);
  view.ordered.forEach((item, at) => {
    if (!item.highlighted) return;
    const look = 'story halo label-highlight';
    const lines = [
      `${shortened(item.name, 0.6 * width, look, em)} ${value(item.value, view.measure.unit)}`,
      say`${ordinal(item.rank)} of ${view.ordered.length}`,
    ];
    const stack = (left: number, low: number) =>
      lines.map((text, i): Label => ({
        x: left,
        y: low - 17 * em * (1 - i),
        text,
        look: i ? 'halo label-highlight' : look,
      }));
    const most = Math.max(...lines.map((text) => labelWidth(text, look, em)));
    const free = (labels: readonly Label[]) => fits(labels, scene.taken, width, em);
    const place = {x: x(at), y: y(item.value)};
    const found = nearestPlace({stack, most, ...place, width, bottom: scene.floor - 6, em, free});
    const [first, last] = found ?? [];
    if (!found || !first || !last) return;
    put(scene, found);
    const end = Math.min(Math.max(place.x, first.x - 3), first.x + most + 3);
    const side = first.y < place.y ? last.y + 4 * em : first.y - 12 * em;
    scene.leaders.push({path: `M${place.x} ${place.y}L${end} ${side}`, look: 'leader-highlight'});
  });
}

function endWords(view: TailView): EndWords {
  const {say} = formats(view.language);
  const many = itemCount(view.ordered.length, view.of, view.measure.sectors, view.language);
  return {start: say`Highest`, end: say`Lowest`, middle: say`${many}, one dot each`};
}
