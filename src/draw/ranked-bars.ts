import {html, nothing, svg, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {measureTitle} from '../format/measure-title.js';
import type {DistributionItem, RankedView} from '../view/distribution.js';
import {barPath, THIN, type Bar} from './bar-path.js';
import {nameBars, put, skyline, type BarScene} from './bar-scene.js';
import type {Box, Drawing, Size} from './drawing.js';
import {endLabels} from './end-labels.js';
import {fits, labelBox, labelTexts, labelWidth, type Label} from './label.js';
import {linear} from './linear.js';
import {valueAxis} from './value-axis.js';
import {valueTicks} from './value-ticks.js';
import {withHeadroom} from './with-headroom.js';
import {wrap} from './wrap.js';

/** Narrower than this, in pixels at the usual text size, a second plot goes below, not beside. */
const NARROW = 600;

/** A set of bars on one value scale. */
interface Plot {
  readonly scene: BarScene;
  readonly items: readonly DistributionItem[];
  /** Position of the first item among all. */
  readonly offset: number;
  readonly left: number;
  readonly top: number;
  readonly y: (value: number) => number;
  readonly ticks: readonly {readonly y: number; readonly text: string; readonly zero?: boolean}[];
}

/** Bars from zero; the many small ones once more, taller, when one stands far above the others. */
export function drawRankedBars(view: RankedView, size: Size): Drawing {
  return withHeadroom(view, size.em, (headroom) => attempt(view, size, headroom));
}

function attempt(view: RankedView, size: Size, headroom: number): Drawing {
  const {width, em} = size;
  const narrow = width < NARROW * em;
  const steep =
    view.body && view.order === 'descending' && view.body.count > 1 ? view.body : undefined;
  const tall = steep ? (narrow ? 176 : 430) : narrow ? 260 : 400;
  const title = wrap(measureTitle(view.measure.name, view.of, view.language), width, 'axis', em);
  const top = title.length * 17 * em + 14 * em + headroom;
  const floor = top + tall * Math.sqrt(em);
  const strip = plotOf(
    view,
    view.ordered,
    0,
    {left: 0, right: width, top, floor, highest: view.spread.highest},
    em,
  );
  title.forEach((text, i) => put(strip.scene, [{x: 0, y: (13 + 17 * i) * em, text, look: 'axis'}]));
  const enlarged =
    steep && (narrow ? below(view, strip, steep, size) : beside(view, strip, steep, size));
  if (!enlarged) {
    markLine(view, strip, em);
    bracketThreshold(view, strip, em);
  }
  nameBars(
    strip.scene,
    enlarged && !narrow ? {...view, labelTop: Math.min(3, view.labelTop)} : view,
    without(strip.items, enlarged?.plot),
  );
  const last = enlarged && narrow ? enlarged.plot : strip;
  const ends = endLabels(view, 'bar', {
    left: strip.left,
    right: width,
    y: last.scene.floor + 20 * em,
    em,
  });
  put(last.scene, ends);
  const height = Math.max(...ends.map((label) => label.y)) + 6 * em;
  return drawing(view, {width, height}, strip, enlarged);
}

/** In the strip, what the enlarged plot names is not named again. */
function without(
  items: readonly DistributionItem[],
  plot: Plot | undefined,
): readonly DistributionItem[] {
  if (!plot) return items;
  return items.map((item, at) => (at >= plot.offset ? {...item, highlighted: false} : item));
}

function plotOf(
  view: RankedView,
  items: readonly DistributionItem[],
  offset: number,
  room: {left: number; right: number; top: number; floor: number; highest: number},
  em: number,
): Plot {
  const marks = valueTicks(room.highest, view.measure.unit, view.language);
  const left =
    room.left + Math.max(...marks.map(({text}) => labelWidth(text, 'axis', em))) + 10 * em;
  const y = linear([0, room.highest || 1], [room.floor, room.top]);
  const step = (room.right - left) / items.length;
  const bars = items.map(({value}, i): Bar => ({
    x: left + i * step,
    y: y(Math.max(0, value)),
    width: step,
  }));
  const ticks = marks.map(({value, text}) => ({
    y: y(value),
    text,
    ...(value === 0 ? {zero: true} : {}),
  }));
  const scene: BarScene = {
    em,
    width: room.right,
    floor: room.floor,
    bars,
    taken: [],
    labels: [],
    leaders: [],
    brackets: [],
  };
  return {scene, items, offset, left, top: room.top, y, ticks};
}

interface Enlarged {
  readonly plot: Plot;
  readonly times: number;
  /** The panel and the wedge that joins it to the strip, when it stands beside. */
  readonly panel?: Box;
  readonly bracket?: {readonly from: number; readonly to: number; readonly y: number};
}

type Body = NonNullable<RankedView['body']>;

function bodyItems(view: RankedView, body: Body): readonly [number, readonly DistributionItem[]] {
  const offset = view.ordered.length - body.count;
  return [offset, view.ordered.slice(offset)];
}

/** The enlarged plot in the empty upper right of the strip. */
function beside(
  view: RankedView,
  strip: Plot,
  body: Body,
  {width, em}: Size,
): Enlarged | undefined {
  const {axis, say} = formats(view.language);
  const unit = strip.y(0) - strip.y(1);
  const low = body.limit * unit;
  const wedge = 36 * em;
  const head = 40 * em;
  const times = Math.floor((strip.scene.floor - strip.top - low - wedge - head) / low);
  const [offset, items] = bodyItems(view, body);
  const bottom = strip.scene.floor - low - wedge;
  const clear = strip.scene.bars.find((bar) => bar.y > bottom)?.x ?? width;
  const x = Math.max(0.29 * width, clear + 16 * em);
  if (times < 2 || width - x < 300 * em) return undefined;
  const top = bottom - body.limit * unit * times;
  const plot = plotOf(
    view,
    items,
    offset,
    {left: x + 12 * em, right: width - 8 * em, top, floor: bottom, highest: body.limit},
    em,
  );
  const few = itemCount(body.count, view.of, view.measure.sectors, view.language);
  const head1 = say`The same bars, ${times} times taller: the ${few} under ${axis(body.limit, view.measure.unit)}`;
  const lines = wrap(head1, width - x - 24 * em, 'strong', em);
  const panel = {
    x,
    y: top - head - (lines.length - 1) * 17 * em,
    width: width - x,
    height: bottom - top + head + (lines.length - 1) * 17 * em,
  };
  put(
    plot.scene,
    lines.map((text, i) => ({
      x: x + 12 * em,
      y: panel.y + (22 + 17 * i) * em,
      text,
      look: 'strong',
    })),
  );
  strip.scene.taken.push(panel);
  markLine(view, plot, em);
  nameBars(plot.scene, {...view, labelTop: 0}, items);
  return {plot: {...plot, ticks: plot.ticks.slice(0, -1)}, times, panel};
}

/** The enlarged plot below the strip. */
function below(view: RankedView, strip: Plot, body: Body, {width, em}: Size): Enlarged | undefined {
  const {axis, say} = formats(view.language);
  const unit = strip.y(0) - strip.y(1);
  const times = Math.round((164 * Math.sqrt(em)) / (body.limit * unit));
  if (times < 2) return undefined;
  const [offset, items] = bodyItems(view, body);
  const few = itemCount(body.count, view.of, view.measure.sectors, view.language);
  const from = strip.scene.bars[offset]?.x ?? strip.left;
  const y = strip.y(body.limit) - 4 * em;
  const words = say`${few} under ${axis(body.limit, view.measure.unit)}`;
  put(strip.scene, [{x: width, y: y - 18 * em, text: words, anchor: 'end', look: 'halo'}]);
  const heading = say`Those ${body.count}, drawn ${times} times taller`;
  const start = strip.scene.floor + 48 * em;
  const top = start + 24 * em;
  const floor = top + body.limit * unit * times;
  const plot = plotOf(
    view,
    items,
    offset,
    {left: 0, right: width, top, floor, highest: body.limit},
    em,
  );
  put(plot.scene, [{x: 0, y: start, text: heading, look: 'story'}]);
  markLine(view, plot, em);
  nameBars(plot.scene, {...view, labelTop: 0}, items);
  return {plot, times, bracket: {from, to: width, y}};
}

/** A dashed line at the reference, or at the middle value when there are no thresholds, with its name. */
function markLine(view: RankedView, plot: Plot, em: number): void {
  const {value, axis, say} = formats(view.language);
  const {reference, spread, thresholds, measure} = view;
  const lines = thresholds.length
    ? thresholds.map((line) => say`Line at ${axis(line.value, measure.unit)}`)
    : [
        `${reference?.name ?? say`Middle value`} ${value(reference?.value ?? spread.median, measure.unit)}`,
      ];
  for (const [i, text] of lines.entries()) {
    const y = plot.y(dashed(view)[i] ?? 0) - 6 * em;
    const w = labelWidth(text, 'strong', em);
    const right: Label = {x: plot.scene.width, y, text, anchor: 'end', look: 'strong halo'};
    const left: Label = {x: plot.left + 4 * em, y, text, look: 'strong halo'};
    const free = (label: Label, from: number) =>
      skyline(plot.scene, from, from + w) >= y &&
      fits([label], plot.scene.taken, plot.scene.width, em);
    put(plot.scene, [free(left, plot.left) && !free(right, plot.scene.width - w) ? left : right]);
  }
}

/** Which values get a dashed line. */
function dashed({thresholds, reference, spread}: RankedView): readonly number[] {
  return thresholds.length
    ? thresholds.map((line) => line.value)
    : [reference?.value ?? spread.median];
}

/** Words for those above the first threshold: how many, and what they hold. */
function bracketThreshold(view: RankedView, {scene, left, y, top}: Plot, em: number): void {
  const [line] = view.thresholds;
  if (!line || line.count === 0) return;
  const {share, axis, say} = formats(view.language);
  const few = itemCount(line.count, view.of, view.measure.sectors, view.language);
  const head = say`${few} above ${axis(line.value, view.measure.unit)}`;
  const part =
    line.moneyShare === undefined
      ? undefined
      : line.count === 1
        ? say`${share(line.moneyShare)} of the money`
        : say`together ${share(line.moneyShare)} of the money`;
  const width = scene.width;
  const down = view.order === 'descending';
  const edge = left + line.count * ((width - left) / view.ordered.length) + 14 * em;
  for (let at = y(line.value) - 14 * em; at - 40 * em > top; at -= 8 * em) {
    const labels: readonly Label[] = [
      {
        x: down ? edge : left + 8 * em,
        y: at - (part ? 18 * em : 0),
        text: head,
        look: 'headline halo label-main',
      },
      ...(part ? [{x: down ? edge : left + 8 * em, y: at, text: part, look: 'halo'}] : []),
    ];
    const clear = labels.every((label) => {
      const box = labelBox(label, em);
      return skyline(scene, box.x, box.x + box.width) > box.y + box.height;
    });
    if (!clear || !fits(labels, scene.taken, width, em)) continue;
    put(scene, labels);
    const x = edge - 4 * em;
    if (down) scene.brackets.push(`M${x - 6} ${at - 34 * em}h6V${y(line.value) - 3}h-6`);
    return;
  }
}

function drawing(
  view: RankedView,
  {width, height}: {width: number; height: number},
  strip: Plot,
  enlarged: Enlarged | undefined,
): Drawing {
  const plots = enlarged ? [strip, enlarged.plot] : [strip];
  const marks = strip.items.map((_, at): Box => {
    const plot = enlarged && at >= enlarged.plot.offset ? enlarged.plot : strip;
    const bar = plot.scene.bars[at - plot.offset];
    return bar
      ? {
          x: bar.x,
          y: bar.y,
          width: bar.width < THIN ? bar.width : bar.width - 1,
          height: plot.scene.floor - bar.y,
        }
      : {x: 0, y: 0, width: 0, height: 0};
  });
  const labels = plots.flatMap(({scene}) => scene.labels);
  const {em} = strip.scene;
  return {
    width,
    height,
    marks,
    labels,
    keepClear: labels
      .filter((label) => label.look?.includes('highlight'))
      .map((label) => labelBox(label, em)),
    markAt: (x, y) => itemAt(plots, x, y),
    template: template(view, {width, height}, plots, enlarged, labels),
  };
}

/** The bar under a point; in the topmost plot that holds it. */
function itemAt(plots: readonly Plot[], x: number, y: number): number | undefined {
  for (const {scene, left, top, offset, items} of [...plots].reverse()) {
    const right = scene.bars.at(-1);
    if (!right || x < left || x > right.x + right.width || y < top - 30 || y > scene.floor + 12)
      continue;
    const at = Math.floor(((x - left) / (right.x + right.width - left)) * items.length);
    return offset + Math.max(0, Math.min(items.length - 1, at));
  }
  return undefined;
}

function template(
  view: RankedView,
  {width, height}: {width: number; height: number},
  plots: readonly Plot[],
  enlarged: Enlarged | undefined,
  labels: readonly Label[],
): TemplateResult {
  const [strip] = plots;
  return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${enlarged?.panel && strip ? wedge(strip, enlarged, enlarged.panel) : nothing}
    ${plots.map((plot) => bars(view, plot, enlarged))}
    ${enlarged?.bracket ? bracket(enlarged.bracket) : nothing} ${labelTexts(labels)}
  </svg>`;
}

function wedge({scene, y}: Plot, {plot}: Enlarged, panel: Box) {
  const start = scene.bars[plot.offset]?.x ?? 0;
  const line = y(plot.items[0]?.value ?? 0);
  const bottom = panel.y + panel.height;
  return svg`<path class="tint" d="M${start} ${line}L${panel.x} ${bottom}H${panel.x + panel.width}V${line}z"></path>
    <rect class="page edge" x=${panel.x} y=${panel.y} width=${panel.width - 0.5} height=${panel.height}></rect>`;
}

function bracket({from, to, y}: {from: number; to: number; y: number}) {
  return svg`<path class="leader" d="M${from} ${y + 8}V${y}H${to - 0.5}V${y + 8}M${(from + to) / 2} ${y}v-14"></path>`;
}

function bars(view: RankedView, plot: Plot, enlarged: Enlarged | undefined) {
  const {scene, items, left, ticks, y} = plot;
  const {em, floor, width} = scene;
  const [line] = view.thresholds;
  const over = scene.bars.filter((_, i) => !line || (items[i]?.value ?? 0) > line.value);
  const under = line ? scene.bars.filter((_, i) => (items[i]?.value ?? 0) <= line.value) : [];
  const lined = !enlarged || enlarged.plot === plot;
  const highlights = items.flatMap((item, i) => {
    const bar = scene.bars[i];
    if (!item.highlighted || !bar) return [];
    const wide = Math.max(3, bar.width < THIN ? bar.width : bar.width - 1);
    return [{id: item.id, x: bar.x + bar.width / 2 - wide / 2, y: bar.y, width: wide}];
  });
  return svg`
    ${valueAxis({ticks, left, right: width, baseline: 4.5 * em})}
    <path part="bar" class="main" d=${barPath(over, floor)}></path>
    ${under.length ? svg`<path part="bar" class="rest" d=${barPath(under, floor)}></path>` : nothing}
    ${highlights.map((bar) => svg`<rect part="bar-highlight" class="highlight" data-mark=${bar.id} x=${bar.x} y=${bar.y} width=${bar.width} height=${floor - bar.y}></rect>`)}
    <line class="zero" x1=${left} x2=${width} y1=${floor} y2=${floor}></line>
    ${lined ? dashed(view).map((value) => svg`<line class="dashed" x1=${left} x2=${width} y1=${y(value)} y2=${y(value)}></line>`) : nothing}
    ${scene.brackets.map((path) => svg`<path class="leader" d=${path}></path>`)}
    ${scene.leaders.map(({path, look}) => svg`<path class=${look} d=${path}></path>`)}`;
}
