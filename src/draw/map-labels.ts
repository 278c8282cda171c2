import {svg, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import {keptBut} from '../view/kept-but.js';
import type {MapArea, MapView} from '../view/map.js';
import type {Box} from './drawing.js';
import {labelBox, labelTexts, overlaps, type Label} from './label.js';
import {chosenRings} from './chosen-rings.js';
import {classLetters} from './class-letters.js';
import {placeInSea} from './place-in-sea.js';
import {Sea} from './sea.js';
import {wrap} from './wrap.js';

/** A name with its value, and the line to its area. */
interface MapLabel {
  readonly labels: readonly Label[];
  readonly leader: string;
}

const NAME = 'strong halo';
const VALUE = 'halo';
/** Widest name on one line, in pixels. */
const WIDEST = 120;
const LINE = 16;

/** The place with most room in an area. */
export interface MapSpot {
  /** Position in `MapView.items`. */
  readonly item: number;
  readonly x: number;
  readonly y: number;
  /** How far its edge is. */
  readonly room: number;
}

/** What labels go round. */
export interface LabelRoom {
  /** Whether areas are named; letters and rings are drawn in any case. */
  readonly named: boolean;
  readonly spots: readonly MapSpot[];
  /** Path of an item, in tenths of a pixel. */
  readonly outline: (item: number) => string | undefined;
  /** How the names of the picture's patterns begin. */
  readonly patterns: string;
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** Lines in pixels, in pairs, that together enclose all land. */
  readonly coast: readonly ArrayLike<number>[];
  /** What is there already. */
  readonly taken: Box[];
  /** Regions that are named too, each with places in it. */
  readonly regions?: readonly {
    readonly name: string;
    readonly places: readonly {readonly x: number; readonly y: number}[];
  }[];
  /** Where an area's mark is: its middle, and how far its edge is from it. */
  readonly mark: (
    area: MapArea,
  ) => {readonly x: number; readonly y: number; readonly room: number} | undefined;
}

/** The highest, the lowest, and the first chosen area: at most four. */
function labelled(view: MapView): readonly MapArea[] {
  const valued = view.items.slice(0, view.valued);
  const chosen = view.items.filter(({id, highlighted}) => highlighted || id === view.selected);
  const wanted = [...chosen.slice(0, 2), valued[0], valued.at(-1)];
  return [...new Set(wanted.filter((area) => area !== undefined))];
}

/** Areas with their names. */
export interface NamedAreas {
  readonly labels: readonly Label[];
  readonly template: TemplateResult;
}

/**
 * What stands over a map: the ring round chosen areas, letters of classes, names at the highest, the lowest and the
 * chosen areas, off the land where there is room, and names of regions.
 */
export function mapLabels(view: MapView, room: LabelRoom): NamedAreas {
  const sea = seaOf(room);
  const made: MapLabel[] = [];
  for (const area of room.named ? labelled(view) : []) {
    const mark = room.mark(area);
    if (!mark) continue;
    const stack = stackOf(view, area, room.em);
    const labels = placed(
      stack,
      mark,
      room,
      (boxes) =>
        boxes.every((box) => sea.open(grown(box, 5))) && distance(boxes, mark) >= mark.room + 12,
    );
    if (!labels) continue;
    room.taken.push(...boxesOf(labels, room.em).map((box) => grown(box, 4)));
    made.push({labels, leader: leaderOf(labels, mark, room.em)});
  }
  const labels = [...made.flatMap((each) => each.labels), ...regionLabels(room, sea)];
  return {
    labels,
    template: svg`${chosenRings(view, room)}${letters(view, room.spots)}${leaders(made)}${labelTexts(labels)}`,
  };
}

const seas = new WeakMap<LabelRoom['coast'], Sea>();

/** Where there is land: looked for once for a coast. */
function seaOf({width, height, coast}: LabelRoom): Sea {
  const sea = seas.get(coast) ?? new Sea(width, height, coast);
  seas.set(coast, sea);
  return sea;
}

/** Letters of classes, which are the same whatever is chosen. */
const letters = keptBut(['selected', 'picked'], (view, spots: LabelRoom['spots']) =>
  classLetters(view, {spots}),
);

function placed(
  stack: (x: number, y: number) => readonly Label[],
  {x, y}: {readonly x: number; readonly y: number},
  room: LabelRoom,
  free: (boxes: readonly Box[]) => boolean,
): readonly Label[] | undefined {
  const {width, height, em, taken} = room;
  // A text is as wide wherever it stands.
  const first = stack(0, 0);
  const own = boxesOf(first, em);
  return placeInSea({
    stack,
    most: Math.max(...own.map((box) => box.width)),
    x,
    y,
    width,
    height,
    em,
    free: (group) => {
      const boxes = own.map((box, i) => ({
        ...box,
        x: box.x + (group[i]?.x ?? 0) - (first[i]?.x ?? 0),
        y: box.y + (group[i]?.y ?? 0) - (first[i]?.y ?? 0),
      }));
      const clear = boxes.every(
        (box) =>
          box.x >= 0 &&
          box.x + box.width <= width &&
          box.y >= 0 &&
          taken.every((other) => !overlaps(box, other)),
      );
      return clear && free(boxes);
    },
  });
}

const REGION = 'strong halo region';

/** Names of regions beside them, where there is room. */
function regionLabels(room: LabelRoom, sea: Sea): readonly Label[] {
  const {em, taken} = room;
  const made: Label[] = [];
  for (const {name, places} of room.regions ?? []) {
    const lines = wrap(name, 130 * em, REGION, em);
    const stack = (x: number, y: number): readonly Label[] =>
      lines.map((text, i) => ({x, y: y - (lines.length - 1 - i) * LINE * em, text, look: REGION}));
    let best: readonly Label[] | undefined;
    let least = Infinity;
    // Beside the place of the region from which its name is nearest.
    for (const place of places) {
      const labels = placed(stack, place, room, (boxes) =>
        boxes.every((box) => sea.open(grown(box, 5))),
      );
      const far = labels ? distance(boxesOf(labels, em), place) : Infinity;
      if (far < least) [best, least] = [labels, far];
    }
    if (!best) continue;
    made.push(...best);
    taken.push(...boxesOf(best, em));
  }
  return made;
}

function stackOf(
  view: MapView,
  {name, value, rank, ties = 1, highlighted, id}: MapArea,
  em: number,
) {
  const {say, exactMoney, value: shown} = formats(view.language);
  const exact =
    value === undefined
      ? say`no figures`
      : view.measure.unit === 'pounds-per-head'
        ? exactMoney(value)
        : shown(value, view.measure.unit);
  const chosen = highlighted || id === view.selected;
  const place =
    rank === 1
      ? say`highest`
      : rank !== undefined && rank + ties - 1 === view.valued
        ? say`lowest`
        : '';
  const about = [chosen && id === view.selected ? say`chosen` : place].filter(Boolean);
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

function boxesOf(labels: readonly Label[], em: number): readonly Box[] {
  return labels.map((label) => labelBox(label, em));
}

/** The box round some boxes. */
function around(boxes: readonly Box[]): Box {
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

function distance(boxes: readonly Box[], mark: {readonly x: number; readonly y: number}): number {
  const box = around(boxes);
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
  const box = grown(around(boxesOf(labels, em)), 3);
  const fromX = Math.max(box.x, Math.min(x, box.x + box.width));
  const fromY = Math.max(box.y, Math.min(y, box.y + box.height));
  const far = Math.hypot(x - fromX, y - fromY);
  const stop = Math.max(0, far - Math.max(2, room * 0.7)) / (far || 1);
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${round(fromX)} ${round(fromY)}L${round(fromX + (x - fromX) * stop)} ${round(fromY + (y - fromY) * stop)}`;
}

/** The lines from names to areas, on a bed of the page's colour. */
function leaders(labels: readonly MapLabel[]): TemplateResult {
  const path = labels.map(({leader}) => leader).join('');
  return svg`<path class="leader-bed" d=${path}></path><path class="leader" d=${path}></path>`;
}
