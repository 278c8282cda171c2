import {html, nothing, svg} from 'lit';
import {formats} from '../format/formats.js';
import {itemCount} from '../format/item-count.js';
import {measureTitle} from '../format/measure-title.js';
import {shortName} from '../format/short-name.js';
import type {TailView} from '../view/distribution.js';
import {round} from './bar-path.js';
import {nameBar, put, skyline, type BarScene} from './bar-scene.js';
import type {Box, Drawing, Size} from './drawing.js';
import {fits, labelBox, labelTexts, labelWidth, shortened, type Label} from './label.js';
import {linear} from './linear.js';
import {rankAt} from './rank-at.js';
import {valueAxis} from './value-axis.js';
import {valueTicks} from './value-ticks.js';
import {withHeadroom} from './with-headroom.js';
import {wrap} from './wrap.js';

/** A dot at the top of a named item. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly look: string;
}

/** One filled area, its first items named, and the groups as bars under the same scale. */
export function drawTailArea(view: TailView, size: Size): Drawing {
  return withHeadroom(view, size.em, (headroom) => attempt(view, size, headroom));
}

function attempt(view: TailView, size: Size, headroom: number): Drawing {
  const {width, em} = size;
  const {unit} = view.measure;
  const narrow = width < 600 * em;
  const titles = wrap(measureTitle(view.measure.name, view.of, view.language), width, 'axis', em);
  const top = (titles.length * 17 + 10) * em + headroom;
  const floor = top + (narrow ? 296 : 335) * Math.sqrt(em);
  const marks = valueTicks(view.spread.highest, unit, view.language);
  const left = Math.max(...marks.map(({text}) => labelWidth(text, 'axis', em))) + 10 * em;
  const step = (width - left) / view.ordered.length;
  const y = linear([0, view.spread.highest || 1], [floor, top]);
  const x = (at: number) => left + (at + 0.5) * step;
  const area = view.ordered
    .map((item, at) => `V${round(y(Math.max(0, item.value)))}H${round(left + (at + 1) * step)}`)
    .join('');
  const bars = view.ordered.map(({value}, at) => ({
    x: left + at * step,
    y: y(Math.max(0, value)),
    width: step,
  }));
  const scene: BarScene = {
    em,
    width,
    floor,
    bars,
    taken: [],
    labels: [],
    brackets: [],
    leaders: [],
  };
  put(
    scene,
    titles.map((text, i) => ({x: 0, y: (13 + 17 * i) * em, text, look: 'axis'})),
  );
  const dots = nameItems(view, scene, narrow);
  nameRest(view, scene);
  const labels = scene.labels;
  const groups = groupBars(view, {left, width, start: floor + 22 * em, step, em, narrow});
  labels.push(...groups.labels);
  const height = groups.bottom + 4 * em;
  return {
    width,
    height,
    marks: view.ordered.map((item, at): Box => ({
      x: x(at) - 4,
      y: y(item.value) - 4,
      width: 8,
      height: 8,
    })),
    labels,
    keepClear: scene.taken.slice(titles.length),
    markAt: (px, py) =>
      py < top - 10 || py > floor + 14 ? undefined : rankAt(px, left, width, view.ordered.length),
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${valueAxis({ticks: marks.map(({value, text}) => ({y: y(value), text, zero: value === 0})), left, right: width, baseline: 4.5 * em})}
      <path part="area" class="main" d=${`M${left} ${floor}${area}V${floor}z`}></path>
      <line class="zero" x1=${left} x2=${width} y1=${floor} y2=${floor}></line>
      ${scene.leaders.map(({path, look}) => svg`<path class=${look} d=${path}></path>`)}
      ${dots.map((dot) => svg`<circle part=${dot.look === 'dot-highlight' ? dot.look : 'dot'} class=${dot.look} cx=${dot.x} cy=${dot.y} r=${dot.look === 'dot-highlight' ? 5 : 4}></circle>`)}
      ${groups.bars.map(
        (
          bar,
        ) => svg`${bar.track ? svg`<rect class="edge page" x=${left} y=${bar.y} width=${width - left - 0.5} height=${bar.height}></rect>` : nothing}
        <rect class=${bar.look} x=${left} y=${bar.y} width=${bar.width} height=${bar.height}></rect>`,
      )}
      ${labelTexts(labels)}
    </svg>`,
  };
}

/**
 * Names the highlighted items, then the first ones, each right of its dot and pushed down, never up, until
 * all are apart; one without room is left out.
 */
function nameItems(view: TailView, scene: BarScene, narrow: boolean): readonly Dot[] {
  const {value, ordinal, say} = formats(view.language);
  const {em, width, bars} = scene;
  const dots: Dot[] = [];
  const written = (amount: number) => value(amount, view.measure.unit);
  view.ordered.forEach((item, at) => {
    const bar = bars[at];
    if (!item.highlighted || !bar) return;
    const look = 'story halo label-highlight';
    const lines = [
      `${shortened(item.name, 0.55 * width, look, em)} ${written(item.value)}`,
      say`${ordinal(item.rank)} of ${view.ordered.length}`,
    ];
    nameBar(scene, at, lines, [look, 'halo label-highlight'], true);
    dots.push({x: bar.x + bar.width / 2, y: bar.y, look: 'dot-highlight'});
  });
  let free = 0;
  for (const [at, item] of view.ordered.slice(0, view.labelTop).entries()) {
    const bar = bars[at];
    if (item.highlighted || !bar) continue;
    const look = at === 0 ? 'strong halo' : 'halo';
    const x = bar.x + bar.width / 2;
    const start = x + 13 * em;
    const room = width - start - labelWidth(` ${written(item.value)}`, look, em);
    const name = shortened(narrow ? shortName(item.name) : item.name, room, look, em);
    const y = Math.max(bar.y + 4.5 * em, free);
    const label: Label = {x: start, y, text: `${name} ${written(item.value)}`, look};
    const box = labelBox(label, em);
    const clear = skyline(scene, box.x, box.x + box.width) >= box.y + box.height;
    if (name.length < 4 || !clear || !fits([label], scene.taken, width, em)) continue;
    put(scene, [label]);
    free = y + 18 * em;
    dots.push({x, y: bar.y, look: 'main casing'});
    scene.leaders.push({path: `M${x + 5} ${bar.y}L${start - 3} ${y - 4.5 * em}`, look: 'leader'});
  }
  return dots;
}

/** How many small ones there are and their part of the money, over the flat part. */
function nameRest(view: TailView, scene: BarScene): void {
  const {share, say} = formats(view.language);
  const {width, floor, em} = scene;
  const last = view.thresholds.slice(0, 3).at(-1);
  if (last?.moneyShare === undefined || last.count >= view.ordered.length) return;
  const number = view.ordered.length - last.count;
  const rest = itemCount(number, view.of, view.measure.sectors, view.language);
  const text = `${rest}: ${say`${share(1 - last.moneyShare)} of the money`}`;
  const label: Label = {x: width, y: floor - 14 * em, text, anchor: 'end', look: 'halo'};
  const box = labelBox(label, em);
  const clear = skyline(scene, box.x, width) >= box.y + box.height;
  if (clear && fits([label], scene.taken, width, em)) put(scene, [label]);
}

interface GroupBar {
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: string;
  readonly track: boolean;
}

/** "In order of size, the first…": cumulative groups as nested bars on the scale of the plot above. */
function groupBars(
  view: TailView,
  {
    left,
    width,
    start,
    step,
    em,
    narrow,
  }: {left: number; width: number; start: number; step: number; em: number; narrow: boolean},
) {
  const {share, axis, say} = formats(view.language);
  const lines = view.thresholds.slice(0, 3).filter((line) => line.count > 0);
  const labels: Label[] = [];
  const bars: GroupBar[] = [];
  if (!lines.length) return {labels, bars, bottom: start};
  labels.push({
    x: left,
    y: start,
    text: say`In order of size, the first…`,
    look: narrow ? '' : 'strong',
  });
  const all = {value: undefined, count: view.ordered.length, moneyShare: 1};
  let y = start + 12 * em;
  for (const [i, line] of [...lines, ...(narrow ? [] : [all])].entries()) {
    const head = itemCount(line.count, view.of, view.measure.sectors, view.language);
    const money = line.moneyShare === undefined ? '' : say`${share(line.moneyShare)} of the money`;
    const edge = line.value === undefined ? '' : axis(line.value, view.measure.unit);
    const over = !edge
      ? say`in all`
      : line.count === 1
        ? say`over ${edge}`
        : say`over ${edge} each`;
    const look = line.value === undefined ? 'remainder' : i === 0 ? 'highlight' : 'rest';
    const drawn = Math.max(1.5, line.count * step);
    if (narrow) {
      const text = wrap(`${head}${money ? `, ${money}` : ` ${over}`}`, width - left, 'strong', em);
      labels.push(
        ...text.map((part, at): Label => ({
          x: left,
          y: y + (14 + 17 * at) * em,
          text: part,
          look: 'strong',
        })),
      );
      y += (6 + 17 * text.length) * em;
      bars.push({y, width: drawn, height: 10 * em, look, track: true});
      y += 22 * em;
      continue;
    }
    const rest = `${over}${money ? `: ${money}` : ''}`;
    const wide = labelWidth(head, 'strong', em) + labelWidth(` ${rest}`, '', em) + 16 * em;
    const inside = left + drawn + wide > width;
    const at = inside ? left + 9 * em : left + drawn + 9 * em;
    bars.push({y, width: drawn, height: 18 * em, look: inside ? 'remainder' : look, track: false});
    labels.push(
      {x: at, y: y + 13.5 * em, text: head, look: 'strong'},
      {x: at + labelWidth(head, 'strong', em) + 7 * em, y: y + 13.5 * em, text: rest},
    );
    y += 27 * em;
  }
  return {labels, bars, bottom: y};
}
