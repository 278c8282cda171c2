import {levelsBlocks, type BlockCell, type BlockHull} from './levels-blocks.js';
import type {LevelsView} from './network.js';

/** A body's place in a storey: its column, its band, and its row in that band. */
export interface Spot extends BlockCell {
  /** Whether a line leads to it. */
  readonly tied: boolean;
}

/** Alliances side by side, and those in none who stand beside them. */
export interface Storey {
  readonly spots: readonly Spot[];
  readonly hulls: readonly BlockHull[];
}

/** A storey that is still being filled, and how many of its columns blocks have taken. */
interface Filling {
  readonly spots: Spot[];
  readonly hulls: BlockHull[];
  taken: number;
}

/** Rows of others beside alliances; more of them stand under these. */
const CROWDED = 4;

/**
 * Blocks of alliances from left to right, in a new storey where no more fit; everyone else beside them, or in a last storey.
 *
 * @param columns - that there is room for, 2 or more
 */
export function levelsStoreys(view: LevelsView, columns: number): readonly Storey[] {
  const {graph, bands, bodies, hulls, ties} = view;
  const bandOf = new Map(
    bands.flatMap((band, at) => band.bodies.map((body) => [body, at] as const)),
  );
  const {relations} = graph;
  const tied = new Set(ties.flatMap((at) => [relations[at]?.from ?? -1, relations[at]?.to ?? -1]));
  const inside = new Set(hulls.flatMap(({members}) => members));
  const outside = bodies.filter((body) => !inside.has(body));
  // A column stays free for those outside.
  const most = outside.length ? Math.max(1, columns - 1) : columns;
  const storeys: Filling[] = [];
  for (const block of levelsBlocks(view, bandOf, most)) {
    let storey = storeys.at(-1);
    if (!storey || storey.taken + block.columns > most) storey = begun(storeys);
    const start = storey.taken;
    const moved = ([from, to]: readonly [number, number]) => [from + start, to + start] as const;
    for (const cell of block.cells)
      storey.spots.push({...cell, column: cell.column + start, tied: tied.has(cell.body)});
    for (const hull of block.hulls)
      storey.hulls.push({...hull, columns: moved(hull.columns), named: moved(hull.named)});
    storey.taken += block.columns;
  }
  besides(view, outside, storeys, {columns, bandOf});
  return storeys;
}

function begun(storeys: Filling[]): Filling {
  const storey: Filling = {spots: [], hulls: [], taken: 0};
  storeys.push(storey);
  return storey;
}

/** Those in no alliance: near to those they have relations with, where no hull is. */
function besides(
  {graph, shown}: LevelsView,
  outside: readonly number[],
  storeys: Filling[],
  {columns, bandOf}: {readonly columns: number; readonly bandOf: ReadonlyMap<number, number>},
): void {
  const partners = new Map<number, number[]>();
  const put = (body: number, partner: number) => {
    const own = partners.get(body);
    if (own) own.push(partner);
    else partners.set(body, [partner]);
  };
  for (const at of shown) {
    const {from = -1, to = -1} = graph.relations[at] ?? {};
    put(from, to);
    put(to, from);
  }
  const spotOf = new Map<number, readonly [Filling, Spot]>();
  for (const storey of storeys)
    for (const spot of storey.spots) if (!spot.copy) spotOf.set(spot.body, [storey, spot]);
  const near = (body: number) =>
    (partners.get(body) ?? []).flatMap((at) => {
      const known = spotOf.get(at);
      return known ? [known] : [];
    });
  const last = () => {
    const made = storeys.at(-1);
    return made && !made.hulls.length ? made : begun(storeys);
  };
  // Those with neighbours that have a place come first, so that the others find theirs.
  const waiting = [...outside];
  while (waiting.length) {
    const counts = waiting.map((body) => near(body).length);
    const next = counts.indexOf(Math.max(...counts));
    const [body = 0] = waiting.splice(next, 1);
    const friends = near(body);
    const band = bandOf.get(body) ?? 0;
    const beside = mostOf(friends.map(([own]) => own));
    const crowded = beside && freePlace(beside, band, columns - 1, columns).row >= CROWDED;
    const storey = (crowded ? undefined : beside) ?? last();
    const here = friends.filter(([own]) => own === storey).map(([, spot]) => spot.column);
    const wish = here.length
      ? here.reduce((sum, column) => sum + column, 0) / here.length
      : columns - 1;
    const spot: Spot = {body, band, ...freePlace(storey, band, wish, columns), tied: true};
    storey.spots.push(spot);
    spotOf.set(body, [storey, spot]);
  }
}

function mostOf(list: readonly Filling[]): Filling | undefined {
  const counts = new Map<Filling, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The free place of a band that is nearest to a column, rows counting more than columns; none is under a hull. */
function freePlace({spots, hulls}: Storey, band: number, wish: number, columns: number) {
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
