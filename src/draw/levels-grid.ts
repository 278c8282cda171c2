import {levelName} from '../format/body-kind-words.js';
import {levelsBlocks, type BlockCell, type BlockHull} from '../view/levels-blocks.js';
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
/** Rows of others beside alliances; more of them stand under these. */
const CROWDED = 4;

interface Spot extends BlockCell {
  /** Whether a line leads to it. */
  readonly tied: boolean;
  readonly lines: readonly BoxLine[];
}

interface Storey {
  spots: Spot[];
  hulls: BlockHull[];
  columns: number;
}

/** Places of bodies on their levels, with a box round the members of each alliance and nobody else in it. */
export function levelsGrid(view: LevelsView, width: number, em: number): LevelsGrid {
  const room = width - 2 * EDGE * em + LANE * em;
  const columns = Math.max(2, Math.floor(room / ((NARROWEST + LANE) * em)));
  const wide = Math.min(WIDEST * em, room / columns - LANE * em);
  const storeys = storeysOf(view, columns, (body, copy) =>
    boxLines(view, body, copy, {room: wide - 10 * em, em}),
  );
  const pitch = columns > 1 ? (room - LANE * em - wide) / (columns - 1) : 0;
  const left = (column: number) => EDGE * em + column * pitch;
  const grid = {
    cells: [] as LevelsCell[],
    hulls: [] as LevelsHull[],
    bands: [] as LevelsBand[],
    across: [] as (readonly [number, number])[],
  };
  let y = 0;
  for (const storey of storeys) y = placed(storey, {view, width, em, wide, left, y}, grid);
  const down = Array.from({length: columns + 1}, (_, at): readonly [number, number] => [
    at === 0 ? 2 : left(at - 1) + wide,
    at === columns ? width - 2 : left(at),
  ]);
  const {across, ...rest} = grid;
  return {width, height: Math.ceil(y), ...rest, lanes: {across, down}};
}

/** Blocks of alliances from left to right, in a new storey where no more fit; everyone else beside them. */
function storeysOf(
  view: LevelsView,
  columns: number,
  linesIn: (body: number, copy: boolean) => readonly BoxLine[],
): readonly Storey[] {
  const bandOf = new Map(
    view.bands.flatMap(({bodies}, band) => bodies.map((body) => [body, band] as const)),
  );
  const {relations} = view.graph;
  const tied = new Set(
    view.ties.flatMap((at) => [relations[at]?.from ?? -1, relations[at]?.to ?? -1]),
  );
  const inside = new Set(view.hulls.flatMap(({members}) => members));
  const outside = view.bodies.filter((body) => !inside.has(body));
  // A column stays free for those outside.
  const most = outside.length ? Math.max(1, columns - 1) : columns;
  const storeys: Storey[] = [];
  for (const block of levelsBlocks(view, bandOf, most)) {
    let storey = storeys.at(-1);
    if (!storey || storey.columns + block.columns > most) {
      storey = {spots: [], hulls: [], columns: 0};
      storeys.push(storey);
    }
    const start = storey.columns;
    const moved = ([from, to]: readonly [number, number]) => [from + start, to + start] as const;
    storey.spots.push(
      ...block.cells.map((cell) => ({
        ...cell,
        column: cell.column + start,
        lines: linesIn(cell.body, cell.copy ?? false),
        tied: tied.has(cell.body),
      })),
    );
    storey.hulls.push(
      ...block.hulls.map((hull) => ({
        ...hull,
        columns: moved(hull.columns),
        named: moved(hull.named),
      })),
    );
    storey.columns += block.columns;
  }
  besides(view, outside, storeys, {columns, bandOf, linesIn});
  return storeys;
}

/** Those in no alliance: near to those they have relations with, where no hull is. */
function besides(
  {graph, shown}: LevelsView,
  outside: readonly number[],
  storeys: Storey[],
  {
    columns,
    bandOf,
    linesIn,
  }: {
    readonly columns: number;
    readonly bandOf: ReadonlyMap<number, number>;
    readonly linesIn: (body: number, copy: boolean) => readonly BoxLine[];
  },
): void {
  const partners = new Map<number, number[]>();
  for (const at of shown) {
    const {from = -1, to = -1} = graph.relations[at] ?? {};
    partners.set(from, [...(partners.get(from) ?? []), to]);
    partners.set(to, [...(partners.get(to) ?? []), from]);
  }
  const spotOf = new Map<number, readonly [Storey, Spot]>();
  for (const storey of storeys)
    for (const spot of storey.spots) if (!spot.copy) spotOf.set(spot.body, [storey, spot]);
  const near = (body: number) =>
    (partners.get(body) ?? []).flatMap((at) => {
      const known = spotOf.get(at);
      return known ? [known] : [];
    });
  const last = () => {
    const made = storeys.at(-1);
    if (made && !made.hulls.length) return made;
    const storey: Storey = {spots: [], hulls: [], columns: 0};
    storeys.push(storey);
    return storey;
  };
  // Those with neighbours that have a place come first, so that the others find theirs.
  const waiting = [...outside];
  while (waiting.length) {
    const ties = waiting.map((body) => near(body).length);
    const next = ties.indexOf(Math.max(...ties));
    const [body = 0] = waiting.splice(next, 1);
    const friends = near(body);
    const band = bandOf.get(body) ?? 0;
    const beside = mostOf(friends.map(([own]) => own));
    const crowded = beside && freeSpot(beside, band, columns - 1, columns).row >= CROWDED;
    const storey = (crowded ? undefined : beside) ?? last();
    const here = friends.filter(([own]) => own === storey).map(([, spot]) => spot.column);
    const wish = here.length
      ? here.reduce((sum, column) => sum + column, 0) / here.length
      : columns - 1;
    const spot: Spot = {
      body,
      band,
      ...freeSpot(storey, band, wish, columns),
      lines: linesIn(body, false),
      tied: true,
    };
    storey.spots.push(spot);
    spotOf.set(body, [storey, spot]);
  }
}

function mostOf(list: readonly Storey[]): Storey | undefined {
  const counts = new Map<Storey, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The free place of a band that is nearest to a column, rows counting more than columns; none is under a hull. */
function freeSpot({spots, hulls}: Storey, band: number, wish: number, columns: number) {
  let best = {column: columns - 1, row: spots.length, cost: Infinity};
  for (let column = 0; column < columns; column += 1) {
    const covered = hulls.some(
      ({columns: [from, to], bands: [first, last]}) =>
        column >= from && column <= to && band >= first && band <= last,
    );
    if (covered) continue;
    const taken = spots.filter((spot) => spot.column === column && spot.band === band);
    const row = 1 + Math.max(-1, ...taken.map((spot) => spot.row));
    const cost = Math.abs(column - wish) + 1.6 * row;
    if (cost < best.cost) best = {column, row, cost};
  }
  const {column, row} = best;
  return {column, row};
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
  const tops = new Map<number, number>();
  const bottoms = new Map<string, number>();
  let y = paper.y;
  let free = y;
  view.bands.forEach(({level}, band) => {
    const spots = storey.spots.filter((spot) => spot.band === band);
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
      name: {x: EDGE * em, y: from + 20 * em, text: levelName(level), look: 'strong'},
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
function heightOf({lines}: Spot, em: number): number {
  return Math.max(LOWEST * em, lines.length * LINE * em + 12 * em);
}

function cellOf(
  spot: Spot,
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
