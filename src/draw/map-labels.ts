import {svg, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {MapArea, MapView} from '../view/map.js';
import type {Box} from './drawing.js';
import {fits, labelBox, labelWidth, type Label} from './label.js';
import {nearestPlace} from './nearest-place.js';
import type {Sea} from './sea.js';
import {wrap} from './wrap.js';

/** A name with its value, and the line to its area. */
export interface MapLabel {
  readonly labels: readonly Label[];
  readonly leader: string;
}

const NAME = 'strong halo';
const VALUE = 'halo';
/** Widest name on one line, in pixels. */
const WIDEST = 120;
const LINE = 16;

/** What labels go round. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly sea: Sea;
  /** What is there already. */
  readonly taken: Box[];
  /** Where an area's mark is: its middle, and how far its edge is from it. */
  readonly mark: (
    area: MapArea,
  ) => {readonly x: number; readonly y: number; readonly room: number} | undefined;
}

/** The highest, the lowest, and the first chosen area: at most four. */
export function labelled(view: MapView): readonly MapArea[] {
  const valued = view.items.slice(0, view.valued);
  const chosen = view.items.filter(({id, highlighted}) => highlighted || id === view.selected);
  const wanted = [...chosen.slice(0, 2), valued[0], valued.at(-1)];
  return [...new Set(wanted.filter((area) => area !== undefined))];
}

/** Names at the highest, the lowest and the chosen areas, off the land where there is room. */
export function mapLabels(view: MapView, room: LabelRoom): readonly MapLabel[] {
  const made: MapLabel[] = [];
  for (const area of labelled(view)) {
    const mark = room.mark(area);
    if (!mark) continue;
    const stack = stackOf(view, area, room.em);
    const lines = stack(0, 0);
    const most = Math.max(...lines.map(({text, look}) => labelWidth(text, look, room.em)));
    const labels = nearestPlace({
      stack,
      most,
      x: mark.x,
      y: mark.y,
      width: room.width,
      bottom: room.height - 4,
      em: room.em,
      free: (group) =>
        fits(group, room.taken, room.width, room.em) &&
        group.every((label) => room.sea.open(grown(labelBox(label, room.em), 5))) &&
        distance(group, mark, room.em) >= mark.room + 12,
    });
    if (!labels) continue;
    room.taken.push(...labels.map((label) => grown(labelBox(label, room.em), 4)));
    made.push({labels, leader: leaderOf(labels, mark, room.em)});
  }
  return made;
}

function stackOf(
  view: MapView,
  {name, value, rank, ties = 1, highlighted, id}: MapArea,
  em: number,
) {
  const say = formats(view.language);
  const exact =
    value === undefined
      ? 'no figures'
      : view.measure.unit === 'pounds-per-head'
        ? say.exactMoney(value)
        : say.value(value, view.measure.unit);
  const chosen = highlighted || id === view.selected;
  const place =
    rank === 1 ? 'highest' : rank !== undefined && rank + ties - 1 === view.valued ? 'lowest' : '';
  const about = [chosen && id === view.selected ? 'chosen' : place].filter(Boolean);
  const names = wrap(name, WIDEST * em, NAME, em);
  return (x: number, y: number): readonly Label[] => [
    ...names.map((text, i) => ({
      x,
      y: y - (names.length - i) * LINE * em,
      text,
      look: NAME,
    })),
    {x, y, text: [exact, ...about].join(', '), look: VALUE},
  ];
}

function boxOf(labels: readonly Label[], em: number): Box {
  const boxes = labels.map((label) => labelBox(label, em));
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

function grown({x, y, width, height}: Box, by: number): Box {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
}

function distance(labels: readonly Label[], mark: {x: number; y: number}, em: number): number {
  const box = boxOf(labels, em);
  const dx = Math.max(box.x - mark.x, 0, mark.x - box.x - box.width);
  const dy = Math.max(box.y - mark.y, 0, mark.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** A line from the words to the edge of a small area, or into a large one. */
function leaderOf(
  labels: readonly Label[],
  {x, y, room}: {x: number; y: number; room: number},
  em: number,
): string {
  const box = grown(boxOf(labels, em), 3);
  const fromX = Math.max(box.x, Math.min(x, box.x + box.width));
  const fromY = Math.max(box.y, Math.min(y, box.y + box.height));
  const far = Math.hypot(x - fromX, y - fromY);
  const stop = Math.max(0, far - Math.max(2, room * 0.7)) / (far || 1);
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${round(fromX)} ${round(fromY)}L${round(fromX + (x - fromX) * stop)} ${round(fromY + (y - fromY) * stop)}`;
}

/** The lines from names to areas, on a bed of the page's colour. */
export function leaders(labels: readonly MapLabel[]): TemplateResult {
  const path = labels.map(({leader}) => leader).join('');
  return svg`<path class="leader-bed" d=${path}></path><path class="leader" d=${path}></path>`;
}
