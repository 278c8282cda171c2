import {levelName} from '../format/body-kind-words.js';
import type {BlockHull} from '../view/levels-blocks.js';
import {levelsStoreys, type Spot, type Storey} from '../view/levels-storeys.js';
import type {LevelsView} from '../view/network.js';
import type {Box} from './drawing.js';
import type {Label} from './label.js';
import {boxLines, type BoxLine, type LevelsBox} from './levels-box.js';
import {hullCount} from './levels-hull.js';
import {wrapWhole} from './wrap-whole.js';

/** A body's box on the grid. */
export interface LevelsCell extends LevelsBox {
  /** Set where the body stands in another place too. */
  readonly copy?: true;
}

/** The box round the members of an alliance, and its name. */
export interface LevelsHull {
  /** Position in `view.hulls`. */
  readonly hull: number;
  readonly box: Box;
  readonly name: readonly Label[];
}

/** A strip of the picture: one level, or one level of some alliances where they do not all fit side by side. */
export interface LevelsBand {
  /** Position in `view.bands`. */
  readonly band: number;
  readonly box: Box;
  readonly name: Label;
}

/** Where everything stands in a picture of levels, in pixels; lines may run in the lanes between the boxes. */
export interface LevelsGrid {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly LevelsCell[];
  readonly hulls: readonly LevelsHull[];
  readonly bands: readonly LevelsBand[];
  /** Left and right edges of the lanes from top to bottom; upper and lower edges of those from left to right. */
  readonly lanes: {
    readonly across: readonly (readonly [number, number])[];
    readonly down: readonly (readonly [number, number])[];
  };
}

/** Space at the edges and between columns and rows, and widths of a box, at the usual text size. */
const EDGE = 18;
const LANE = 30;
const ROW = 30;
/** Between rows that no line leads to. */
const CLOSE = 12;
const NARROWEST = 104;
const WIDEST = 136;
/** Height of a box of one line. */
const LOWEST = 34;
const LINE = 15;
/** How far hulls that share members stand around them, so that their edges do not fall together. */
const INSETS = [8, 12, 5];

/** A place with the words of its box. */
interface Filled extends Spot {
  readonly lines: readonly BoxLine[];
}

/** Places of bodies on their levels, with a box round the members of each alliance and nobody else in it. */
export function levelsGrid(view: LevelsView, width: number, em: number): LevelsGrid {
  const room = width - 2 * EDGE * em + LANE * em;
  const columns = Math.max(2, Math.floor(room / ((NARROWEST + LANE) * em)));
  const wide = Math.min(WIDEST * em, room / columns - LANE * em);
  const pitch = (room - LANE * em - wide) / (columns - 1);
  const left = (column: number) => EDGE * em + column * pitch;
  const grid: Made = {cells: [], hulls: [], bands: [], across: []};
  let y = 0;
  for (const storey of levelsStoreys(view, columns))
    y = placed(storey, {view, width, em, wide, left, y}, grid);
  const down = Array.from({length: columns + 1}, (_, at): readonly [number, number] => [
    at === 0 ? 2 : left(at - 1) + wide,
    at === columns ? width - 2 : left(at),
  ]);
  const {across, ...rest} = grid;
  return {width, height: Math.ceil(y), ...rest, lanes: {across, down}};
}

interface Paper {
  readonly view: LevelsView;
  readonly width: number;
  readonly em: number;
  readonly wide: number;
  readonly left: (column: number) => number;
  readonly y: number;
}

interface Made {
  readonly cells: LevelsCell[];
  readonly hulls: LevelsHull[];
  readonly bands: LevelsBand[];
  readonly across: (readonly [number, number])[];
}

/** Sets one storey on the paper, and gives back where it ends. */
function placed(storey: Storey, paper: Paper, made: Made): number {
  const {view, width, em, wide, left} = paper;
  const names = storey.hulls.map((hull) => hullName(view, hull, left, wide, em));
  const filled = storey.spots.map((spot): Filled => ({
    ...spot,
    lines: boxLines(view, spot.body, spot.copy ?? false, {room: wide - 10 * em, em}),
  }));
  const tops = new Map<number, number>();
  const bottoms = new Map<string, number>();
  let y = paper.y;
  let free = y;
  view.bands.forEach(({level}, band) => {
    const spots = filled.filter((spot) => spot.band === band);
    if (!spots.length) return;
    const from = y;
    const head = headOf(storey, names, band, em);
    const foot = footOf(storey, names, band, em);
    y += 30 * em + head;
    tops.set(band, y);
    const rows = Math.max(...spots.map(({row}) => row)) + 1;
    for (let row = 0; row < rows; row += 1) {
      const own = spots.filter((spot) => spot.row === row);
      const high = Math.max(LOWEST * em, ...own.map((spot) => heightOf(spot, em)));
      made.across.push([free, y]);
      for (const spot of own)
        made.cells.push(cellOf(spot, {x: left(spot.column), y, wide, high, em}));
      y += high;
      free = y;
      bottoms.set(`${band} ${row}`, y);
      const next = spots.filter((spot) => spot.row === row + 1);
      if (row < rows - 1) y += ([...own, ...next].some(({tied}) => tied) ? ROW : CLOSE) * em;
    }
    y += 20 * em + foot;
    made.bands.push({
      band,
      box: {x: 0, y: from, width, height: y - from},
      name: {
        x: EDGE * em,
        y: from + 20 * em,
        text: levelName(level, view.language),
        look: 'strong',
      },
    });
    y += 8;
  });
  made.across.push([free, y - 8]);
  storey.hulls.forEach((hull, at) => {
    const top = (tops.get(hull.bands[0]) ?? 0) - headUnder(storey, names, at, em);
    const inset = (INSETS[at % INSETS.length] ?? 8) * em;
    const [first, last] = hull.columns;
    const ending = bottoms.get(`${hull.bands[1]} ${hull.lastRow}`) ?? y;
    const name = names[at] ?? [];
    const bottom = ending + (hull.under ? name.length * LINE * em + 10 * em : inset);
    const x = left(first) - inset;
    const box = {x, y: top, width: left(last) + wide + inset - x, height: bottom - top};
    const nameY = hull.under ? ending + 16 * em : top + 17 * em;
    made.hulls.push({
      hull: hull.hull,
      box,
      name: name.map((text, i): Label => ({
        x: left(hull.named[0]),
        y: nameY + i * LINE * em,
        text,
        look: 'strong',
      })),
    });
  });
  return y;
}

/** Height of a body's box. */
function heightOf({lines}: Filled, em: number): number {
  return Math.max(LOWEST * em, lines.length * LINE * em + 12 * em);
}

function cellOf(
  spot: Filled,
  at: {
    readonly x: number;
    readonly y: number;
    readonly wide: number;
    readonly high: number;
    readonly em: number;
  },
): LevelsCell {
  const {body, lines, copy} = spot;
  const {em} = at;
  const height = heightOf(spot, em);
  const box = {x: at.x, y: at.y + (at.high - height) / 2, width: at.wide, height};
  const first = box.y + height / 2 - ((lines.length - 1) * LINE * em) / 2 + 4 * em;
  return {
    body,
    box,
    words: lines.map((line, i): Label => ({
      x: box.x + box.width / 2,
      y: first + i * LINE * em,
      ...line,
      anchor: 'middle',
    })),
    ...(copy ? {copy} : {}),
  };
}

/** An alliance's name with the number of its members, wrapped over its own columns. */
function hullName(
  view: LevelsView,
  {hull, named}: BlockHull,
  left: (column: number) => number,
  wide: number,
  em: number,
): readonly string[] {
  const own = view.hulls[hull];
  if (!own) return [];
  const room = left(named[1]) + wide - left(named[0]);
  const name = view.graph.groups[own.group]?.name ?? '';
  return wrapWhole(`${name} (${hullCount(view, own)})`, room, 'strong', em);
}

/** Space over the boxes of a band for the names of hulls that begin there. */
function headOf(
  {hulls}: Storey,
  names: readonly (readonly string[])[],
  band: number,
  em: number,
): number {
  const own = hulls.flatMap((hull, at) => (hull.bands[0] === band ? [at] : []));
  return Math.max(0, ...own.map((at) => headUnder({hulls}, names, at, em)));
}

/** From a hull's upper edge to the boxes in it: its name, and the names of those that it shares columns with. */
function headUnder(
  {hulls}: Pick<Storey, 'hulls'>,
  names: readonly (readonly string[])[],
  at: number,
  em: number,
): number {
  const own = hulls[at];
  const inset = (INSETS[at % INSETS.length] ?? 8) * em;
  if (!own || own.under) return inset;
  const lines = (names[at]?.length ?? 0) * LINE * em + 10 * em;
  const later = hulls.slice(at + 1).flatMap((other, i) => {
    const sharing =
      !other.under &&
      other.bands[0] === own.bands[0] &&
      other.named[0] <= own.named[1] &&
      own.named[0] <= other.named[1];
    return sharing ? [headUnder({hulls}, names, at + 1 + i, em)] : [];
  });
  return lines + inset / 2 + Math.max(0, ...later);
}

/** Space under the boxes of a band for the names of hulls that end there. */
function footOf(
  {hulls}: Storey,
  names: readonly (readonly string[])[],
  band: number,
  em: number,
): number {
  const lines = hulls.flatMap(({bands, under}, at) =>
    under && bands[1] === band ? [names[at]?.length ?? 0] : [],
  );
  return lines.length ? Math.max(...lines) * LINE * em : 0;
}
