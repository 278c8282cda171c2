import {formats} from '../format/formats.js';
import type {DistributionItem, RankedView} from '../view/distribution.js';
import type {Bar} from './bar-path.js';
import type {Box} from './drawing.js';
import {fits, labelBox, labelWidth, shortened, type Label} from './label.js';
import {nearestPlace} from './nearest-place.js';

/** Bars in their places, the labels put so far, and lines from labels to bars. */
export interface BarScene {
  readonly em: number;
  readonly width: number;
  readonly floor: number;
  readonly bars: readonly Bar[];
  readonly taken: Box[];
  readonly labels: Label[];
  /** Paths that hold a group of bars together. */
  readonly brackets: string[];
  readonly leaders: {readonly path: string; readonly look: string}[];
}

/** The lowest height, as a small y, at which nothing between two places is hit by a bar. */
export function skyline({bars, floor}: BarScene, from: number, to: number): number {
  let top = floor;
  for (const {x, y, width} of bars) if (x < to && x + width > from && y < top) top = y;
  return top;
}

/** Puts labels down for good. */
export function put(scene: BarScene, labels: readonly Label[]): void {
  scene.labels.push(...labels);
  scene.taken.push(...labels.map((label) => labelBox(label, scene.em)));
}

/**
 * Names a bar where there is room: beside its top when the bars next to it are lower, else above all bars
 * under the words with a line down to it.
 *
 * @param at - position of the bar
 * @param lines - first line strongest
 * @param looks - class names of each line
 * @param insist - also goes higher than the first free place, up to the top, and at last anywhere
 * @returns whether there was room
 */
export function nameBar(
  scene: BarScene,
  at: number,
  lines: readonly string[],
  looks: readonly string[],
  insist: boolean,
): boolean {
  const {em, width, taken} = scene;
  const bar = scene.bars[at];
  if (!bar) return false;
  const step = 17 * em;
  const most = Math.max(...lines.map((line, i) => labelWidth(line, looks[i], em)));
  const stack = (x: number, bottom: number, anchor?: 'end'): readonly Label[] =>
    lines.map((text, i) => ({
      x,
      y: bottom - 4 * em - (lines.length - 1 - i) * step,
      text,
      look: looks[i] ?? '',
      ...(anchor ? {anchor} : {}),
    }));
  const height = lines.length * step;
  const right = bar.x + bar.width + 6 * em;
  const clear = (x: number, bottom: number) => skyline(scene, x, x + most) >= bottom;
  const beside = stack(right, bar.y + height);
  if (clear(right, bar.y + height) && fits(beside, taken, width, em)) {
    put(scene, beside);
    return true;
  }
  const middle = bar.x + bar.width / 2;
  const look = insist ? 'leader-highlight' : 'leader';
  for (const side of ['start', 'end'] as const) {
    const x = side === 'start' ? middle + 5 * em : middle - 5 * em;
    const [from, to] = side === 'start' ? [middle, x + most] : [x - most, middle];
    const highest = Math.min(skyline(scene, from, to), bar.y) - 10 * em;
    for (let bottom = highest; bottom - height >= 0; bottom -= insist ? 6 * em : Infinity) {
      const labels = stack(x, bottom, side === 'end' ? 'end' : undefined);
      if (!fits(labels, taken, width, em)) continue;
      put(scene, labels);
      scene.leaders.push({path: `M${middle} ${bottom - height + 4 * em}V${bar.y}`, look});
      return true;
    }
  }
  return insist && nameAnywhere(scene, bar, stack, most);
}

/** The nearest free place anywhere over the bars, with a slanting line from the bar to the words. */
function nameAnywhere(
  scene: BarScene,
  bar: Bar,
  stack: (x: number, bottom: number) => readonly Label[],
  most: number,
): boolean {
  const {em, width, taken, floor} = scene;
  const x = bar.x + bar.width / 2;
  const free = (labels: readonly Label[]) =>
    fits(labels, taken, width, em) &&
    labels.every((label) => {
      const box = labelBox(label, em);
      return skyline(scene, box.x, box.x + box.width) >= box.y + box.height;
    });
  const labels = nearestPlace({stack, most, x, y: bar.y, width, bottom: floor, em, free});
  const [first] = labels ?? [];
  if (!labels || !first) return false;
  put(scene, labels);
  const end = first.x > x ? first.x - 4 * em : Math.min(x, first.x + most + 4 * em);
  const last = labels.at(-1) ?? first;
  const side = first.x > x || first.x + most < x ? first.y - 4.5 * em : last.y + 4 * em;
  scene.leaders.push({path: `M${x} ${bar.y}L${end} ${side}`, look: 'leader-highlight'});
  return true;
}

/** Names the highlighted bars, then the first ones, most important first. */
export function nameBars(
  scene: BarScene,
  view: RankedView,
  items: readonly DistributionItem[],
): void {
  const {value, ordinal, say} = formats(view.language);
  const own = (item: DistributionItem) => value(item.value, view.measure.unit);
  const room = Math.min(0.6 * scene.width, 300 * scene.em);
  items.forEach((item, at) => {
    if (!item.highlighted) return;
    const look = 'story halo label-highlight';
    const name = shortened(item.name, room, look, scene.em);
    const rank = say`${ordinal(item.rank)} of ${view.ordered.length}`;
    nameBar(scene, at, [`${name} ${own(item)}`, rank], [look, 'halo label-highlight'], true);
  });
  items.slice(0, view.labelTop).forEach((item, at) => {
    if (item.highlighted) return;
    const look = at === 0 ? 'story halo' : 'halo';
    const name = shortened(item.name, room, look, scene.em);
    nameBar(scene, at, [`${name} ${own(item)}`], [look], false);
  });
}
