import {html, nothing, svg} from 'lit';
import {formats} from '../format/formats.js';
import {term, type Language} from '../format/messages.js';
import {quarterName} from '../format/quarter-name.js';
import {measureTitle} from '../format/measure-title.js';
import type {DistributionItem, QuarterView, RankedView} from '../view/distribution.js';
import {round} from './bar-path.js';
import type {Box, Drawing, Size} from './drawing.js';
import {endLabels} from './end-labels.js';
import {fits, labelBox, labelTexts, labelWidth, shortened, type Label} from './label.js';
import {linear} from './linear.js';
import {logarithmic} from './logarithmic.js';
import {logTicks} from './log-ticks.js';
import {nearestPlace} from './nearest-place.js';
import {valueAxis} from './value-axis.js';
import {valueTicks} from './value-ticks.js';
import {withHeadroom} from './with-headroom.js';
import {wrap} from './wrap.js';

/** Where dots stand and what is written about them. */
interface Scene {
  readonly em: number;
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly floor: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly labels: Label[];
  readonly taken: Box[];
  readonly stems: {
    /** Of the item, where it may be known. */
    readonly id?: string;
    readonly x: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly rings: {readonly x: number; readonly y: number}[];
}

/** A dot for each item in order, on either scale; in quarters, and with sites, where they are asked for. */
export function drawRankedDots(view: RankedView, size: Size): Drawing {
  return withHeadroom(view, size.em, (headroom) => attempt(view, size, headroom));
}

function attempt(view: RankedView, size: Size, headroom: number): Drawing {
  const {width, em} = size;
  const {value, axis, say} = formats(view.language);
  const {highest, lowest} = view.spread;
  const log = view.scale === 'log';
  const rounded = log ? logTicks(lowest, highest) : [];
  const marks = log
    ? rounded.length
      ? rounded
      : [lowest]
    : valueTicks(highest, view.measure.unit, view.language).map((tick) => tick.value);
  const fine = marks.some((mark) => String(mark).includes('3'));
  const texts = marks.map((mark) => axis(mark, view.measure.unit));
  const left = Math.max(...texts.map((text) => labelWidth(text, 'axis', em))) + 10 * em;
  const titles = wrap(measureTitle(view.measure.name, view.of, view.language), width, 'axis', em);
  const heads = view.quarters ? quarterHeads(view, view.quarters, left, width, em) : [];
  const above = titles.length * 17 * em + 8 * em;
  const under = view.quarters
    ? Math.max(...heads.map((lines) => lines.length)) * 18 * em + 44 * em
    : 30 * em;
  const top = above + under + headroom;
  const floor = top + (width < 600 * em ? 330 : 380) * Math.sqrt(em);
  const n = view.ordered.length;
  const x = linear([0, n], [left + 3, width - 3]);
  const scale = log
    ? logarithmic([lowest * 0.95, highest], [floor - 4, top])
    : linear([0, highest], [floor, top]);
  const scene: Scene = {
    em,
    width,
    left,
    top,
    floor,
    x: (at) => x(at + 0.5),
    y: scale,
    labels: [],
    taken: [],
    stems: [],
    rings: [],
  };
  put(
    scene,
    titles.map((text, i) => ({x: 0, y: (13 + 17 * i) * em, text, look: 'axis'})),
  );
  heads.forEach((lines, i) =>
    put(
      scene,
      lines.map((text, at) => ({
        x: (quarterEdge(i, n, x) + quarterEdge(i + 1, n, x)) / 2,
        y: above + (16 + 18 * at) * em,
        text,
        anchor: 'middle' as const,
        look: at === 0 ? 'headline' : '',
      })),
    ),
  );
  for (const [at, item] of view.ordered.entries())
    scene.taken.push({x: scene.x(at) - 3, y: scale(item.value) - 3, width: 6, height: 6});
  const sites = view.sites ?? [];
  for (const site of sites) nameSite(view, scene, site.rank, site.name);
  if (!sites.length) nameDots(view, scene, value);
  const ends = endLabels(view, 'dot', {left, right: width, y: floor + 20 * em, em});
  const shown = sites.length
    ? ends.map((label) => ({...label, text: label.text.replace(/^([^:]+): .*/, '$1')}))
    : ends;
  const last = Math.max(...shown.map((label) => label.y));
  const step = log
    ? wrap(
        fine
          ? say`Each step up the scale is about 3 times more`
          : say`Each step up the scale is 10 times more`,
        width,
        'axis',
        em,
      )
    : [];
  put(scene, [
    ...shown,
    ...step.map((text, i) => ({
      x: step.length > 1 ? 0 : Math.min(left, width - labelWidth(text, 'axis', em)),
      y: last + (18 + 17 * i) * em,
      text,
      look: 'axis',
    })),
  ]);
  const height = last + (6 + 18 * step.length) * em;
  const boxes = sites.length ? sites.map((site) => site.rank - 1) : view.ordered.keys();
  const dots = [...boxes].map((at): Box => {
    const place = placeAt(view, at);
    const y = scale(place?.value ?? lowest);
    return {x: scene.x(at) - 4, y: y - 4, width: 8, height: 8};
  });
  return {
    width,
    height,
    marks: dots,
    labels: scene.labels,
    keepClear: scene.labels
      .filter((label) => label.look?.includes('highlight'))
      .map((label) => labelBox(label, em)),
    markAt: (px, py) => nearest(dots, px, py, {left, top: above, right: width, bottom: floor + 14}),
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${heads.length ? columnsOf(n, x, {above, floor, width}) : nothing}
      ${valueAxis({ticks: marks.map((mark, i) => ({y: scale(mark), text: texts[i] ?? '', zero: mark === 0})), left, right: width, baseline: 4.5 * em})}
      <line class="zero" x1=${left} x2=${width} y1=${floor} y2=${floor}></line>
      <path
        part="dot"
        class="dots-rest"
        d=${view.ordered.map((item, at) => `M${round(scene.x(at))} ${round(scale(item.value))}h0`).join('')}
      ></path>
      ${scene.stems.map((stem) => svg`<line class="leader-highlight" x1=${stem.x} x2=${stem.x} y1=${stem.from} y2=${stem.to}></line>`)}
      ${scene.stems.map((stem) => svg`<circle part="dot-highlight" class="dot-highlight" data-mark=${stem.id ?? nothing} cx=${stem.x} cy=${stem.to} r="5"></circle>`)}
      ${scene.rings.map((ring) => svg`<circle class="ring-letter" cx=${ring.x} cy=${ring.y} r=${9 * em}></circle>`)}
      ${labelTexts(scene.labels)}
    </svg>`,
  };
}

/** The item drawn at a place; the order runs from the highest or from the lowest. */
function placeAt(view: RankedView, at: number): DistributionItem | undefined {
  return view.ordered[view.sites && view.order === 'ascending' ? view.ordered.length - 1 - at : at];
}

/** Left edge of a quarter's column. */
function quarterEdge(quarter: number, n: number, x: (at: number) => number): number {
  return x((quarter * n) / 4);
}

const shortQuarters = {
  1: term`Highest`,
  2: term`Second`,
  3: term`Third`,
  4: term`Lowest`,
} as const;

/** A quarter's name without the word for a quarter. */
function shortQuarter(quarter: 1 | 2 | 3 | 4, language: Language): string {
  return formats(language).say([shortQuarters[quarter]]);
}

/** Heading and range of each quarter, in lines that fit its column. */
function quarterHeads(
  view: RankedView,
  quarters: readonly QuarterView[],
  left: number,
  width: number,
  em: number,
) {
  const {value, say} = formats(view.language);
  const {unit} = view.measure;
  const room = (width - left) / 4 - 6 * em;
  const ordered = view.order === 'descending' ? ([1, 2, 3, 4] as const) : ([4, 3, 2, 1] as const);
  return ordered.map((quarter) => {
    const own = quarters.find((each) => each.quarter === quarter);
    if (!own) return [];
    const {lowest, highest} = own;
    const name = quarterName(quarter, view.language);
    const head =
      labelWidth(name, 'headline', em) <= room ? name : shortQuarter(quarter, view.language);
    return [
      shortened(head, room, 'headline', em),
      ...wrap(say`${value(lowest, unit)} to ${value(highest, unit)}`, room, '', em),
    ];
  });
}

function columnsOf(
  n: number,
  x: (at: number) => number,
  {above, floor, width}: {above: number; floor: number; width: number},
) {
  const edges = [0, 1, 2, 3, 4].map((quarter) => quarterEdge(quarter, n, x));
  return [0, 1, 2, 3].map((i) => {
    const from = edges[i] ?? 0;
    const to = Math.min(width, edges[i + 1] ?? 0);
    return svg`${i % 2 ? nothing : svg`<rect class="tint" x=${from} y=${above} width=${to - from} height=${floor - above}></rect>`}
      ${i ? svg`<line class="quarter-edge" x1=${from} x2=${from} y1=${above} y2=${floor}></line>` : nothing}`;
  });
}

/** A withheld place: an orange dot on a stem, with its name above, or its letter in a ring. */
function nameSite(view: RankedView, scene: Scene, rank: number, name: string): void {
  const {em, width, floor} = scene;
  const place = placeAt(view, rank - 1);
  if (!place) return;
  const x = scene.x(rank - 1);
  const y = scene.y(place.value);
  const narrow = width < 600 * em;
  const text = narrow ? (name.split(' ').at(-1) ?? name) : name;
  const look = 'strong label-highlight';
  const half = Math.max(labelWidth(text, look, em) / 2, narrow ? 9 * em : 0);
  for (let up = 24 * em; y - up > scene.top - 40 * em && y < floor + 1; up += 8 * em) {
    const label: Label = {
      x: Math.min(Math.max(x, half), width - half),
      y: y - up,
      text,
      anchor: 'middle',
      look,
    };
    const box = labelBox(label, em);
    const roomy = narrow
      ? {x: box.x - 6, y: box.y - 4, width: box.width + 12, height: box.height + 8}
      : box;
    if (
      scene.taken.some(
        (other) =>
          roomy.x < other.x + other.width &&
          other.x < roomy.x + roomy.width &&
          roomy.y < other.y + other.height &&
          other.y < roomy.y + roomy.height,
      )
    )
      continue;
    put(scene, [label]);
    scene.stems.push({x, from: y - up + (narrow ? 6 : 4) * em, to: y});
    if (narrow) scene.rings.push({x: label.x, y: y - up - 4.5 * em});
    return;
  }
  scene.stems.push({x, from: y, to: y});
}

/** Names the highlighted dots, then the first ones where there is room beside them. */
function nameDots(
  view: RankedView,
  scene: Scene,
  value: (value: number, unit: RankedView['measure']['unit']) => string,
): void {
  const {em, width} = scene;
  const {ordinal, say} = formats(view.language);
  const {unit} = view.measure;
  const room = Math.min(0.6 * width, 300 * em);
  for (const [at, item] of view.ordered.entries()) {
    if (!item.highlighted) continue;
    const look = 'story halo label-highlight';
    const x = scene.x(at);
    const y = scene.y(item.value);
    const lines = [
      `${shortened(item.name, room, look, em)} ${value(item.value, unit)}`,
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
    const above = [x + 6 * em, x - most - 6 * em].flatMap((left) => {
      const steps = Array.from({length: 30}, (_, i) => stack(left, y - (14 + 8 * i) * em));
      return steps.filter((labels) => fits(labels, scene.taken, width, em)).slice(0, 1);
    });
    const free = (labels: readonly Label[]) => fits(labels, scene.taken, width, em);
    const found =
      above.sort((a, b) => (b[0]?.y ?? 0) - (a[0]?.y ?? 0))[0] ??
      nearestPlace({stack, most, x, y, width, bottom: scene.floor - 4, em, free});
    if (found) {
      put(scene, found);
      const upper = (found[0]?.y ?? y) - 10 * em;
      if (above.length) scene.stems.push({id: item.id, x, from: upper, to: y});
    }
    if (!scene.stems.some((stem) => stem.x === x))
      scene.stems.push({id: item.id, x, from: y, to: y});
  }
  for (const [at, item] of view.ordered.slice(0, view.labelTop).entries()) {
    if (item.highlighted) continue;
    const look = at === 0 ? 'story halo' : 'halo';
    const label: Label = {
      x: scene.x(at) + 9 * em,
      y: scene.y(item.value) + 4.5 * em,
      text: `${shortened(item.name, room, look, em)} ${value(item.value, unit)}`,
      look,
    };
    if (fits([label], scene.taken, width, em)) put(scene, [label]);
  }
}

function put(scene: Scene, labels: readonly Label[]): void {
  scene.labels.push(...labels);
  scene.taken.push(...labels.map((label) => labelBox(label, scene.em)));
}

/** The mark whose middle is nearest to a point, sideways first: marks stand in order along the plot. */
function nearest(
  marks: readonly Box[],
  x: number,
  y: number,
  plot: {left: number; top: number; right: number; bottom: number},
): number | undefined {
  if (x < plot.left || x > plot.right || y < plot.top || y > plot.bottom) return undefined;
  let best: number | undefined;
  let least = Infinity;
  marks.forEach((mark, at) => {
    const distance =
      Math.abs(mark.x + mark.width / 2 - x) + Math.abs(mark.y + mark.height / 2 - y) / 50;
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}
