import {components} from '../analysis/components.js';
import type {LevelsView} from './network.js';

/** A body's box on the grid of a block: its column, its band, and its row in that band. */
export interface BlockCell {
  readonly body: number;
  readonly column: number;
  readonly band: number;
  readonly row: number;
  /** Set where the body stands in another place too, as it does not fit into all its alliances at once. */
  readonly copy?: true;
}

/** The columns and bands of a hull, and its first and last row in the outer ones. */
export interface BlockHull {
  /** Position in `view.hulls`. */
  readonly hull: number;
  readonly columns: readonly [first: number, last: number];
  readonly bands: readonly [first: number, last: number];
  readonly lastRow: number;
  /** Columns over which its name may stand; under them where `under` is set. */
  readonly named: readonly [first: number, last: number];
  readonly under?: true;
}

/** Alliances that share members, with these, on a grid of their own. */
export interface Block {
  readonly columns: number;
  readonly cells: readonly BlockCell[];
  readonly hulls: readonly BlockHull[];
}

/** Members that are in the same hulls, and no others. */
interface Cluster {
  readonly hulls: readonly number[];
  readonly bodies: readonly number[];
}

/** More clusters than this are not tried in every order. */
const TRIED = 6;

/**
 * The alliances of a figure on grids: those that share members side by side, so that a box round the members of one
 * holds nobody else. Where the shared members cannot be between all their alliances they are repeated.
 *
 * @param bandOf - of each body in the picture its band, from the top
 * @param most - columns that a block may take, 1 or more
 */
export function levelsBlocks(
  {hulls}: Pick<LevelsView, 'hulls'>,
  bandOf: ReadonlyMap<number, number>,
  most: number,
): readonly Block[] {
  const links = hulls.flatMap(({members}, a) =>
    hulls.flatMap((other, b) =>
      b > a && other.members.some((body) => members.includes(body)) ? [{a, b}] : [],
    ),
  );
  return components(hulls.length, links).flatMap((part) => {
    const clusters = clustersOf(hulls, part);
    const made = inLine(clusters, part, bandOf, most) ?? aroundOne(clusters, part, bandOf, most);
    return made ? [made] : apart(hulls, part, bandOf, most);
  });
}

function clustersOf(hulls: LevelsView['hulls'], part: readonly number[]): readonly Cluster[] {
  const bySet = new Map<string, {hulls: number[]; bodies: number[]}>();
  for (const body of new Set(part.flatMap((hull) => hulls[hull]?.members ?? []))) {
    const own = part.filter((hull) => hulls[hull]?.members.includes(body));
    const known = bySet.get(own.join());
    if (known) known.bodies.push(body);
    else bySet.set(own.join(), {hulls: own, bodies: [body]});
  }
  return [...bySet.values()];
}

/** Clusters in one line such that the clusters of every hull stand next to each other. */
function inLine(
  clusters: readonly Cluster[],
  part: readonly number[],
  bandOf: ReadonlyMap<number, number>,
  most: number,
): Block | undefined {
  const order = clusters.length <= Math.min(TRIED, most) ? lined(clusters, part) : undefined;
  if (!order) return undefined;
  const widths = widthsOf(order, bandOf, most);
  const cells: BlockCell[] = [];
  const starts: number[] = [];
  let start = 0;
  order.forEach(({bodies}, at) => {
    starts.push(start);
    cells.push(...filled(bodies, bandOf, start, widths[at] ?? 1));
    start += widths[at] ?? 1;
  });
  const hulls = part.map((hull) => {
    const own = order.flatMap((cluster, at) => (cluster.hulls.includes(hull) ? [at] : []));
    const alone = own.filter((at) => order[at]?.hulls.length === 1);
    const columns = (some: readonly number[]): readonly [number, number] => [
      starts[some[0] ?? 0] ?? 0,
      (starts[some.at(-1) ?? 0] ?? 0) + (widths[some.at(-1) ?? 0] ?? 1) - 1,
    ];
    const inside = cells.filter((cell) => own.some((at) => order[at]?.bodies.includes(cell.body)));
    return {
      ...spanOf(inside, hull),
      columns: columns(own),
      named: columns(alone.length ? alone : own),
    };
  });
  return {columns: start, cells, hulls};
}

/** An order of clusters in which those of each hull are neighbours; `undefined` when there is none. */
function lined(
  clusters: readonly Cluster[],
  part: readonly number[],
): readonly Cluster[] | undefined {
  const closed = (order: readonly Cluster[]) =>
    part.every((hull) => {
      const own = order.flatMap(({hulls}, at) => (hulls.includes(hull) ? [at] : []));
      return !own.length || (own.at(-1) ?? 0) - (own[0] ?? 0) === own.length - 1;
    });
  const grow = (order: readonly Cluster[]): readonly Cluster[] | undefined => {
    if (!closed(order)) return undefined;
    if (order.length === clusters.length) return order;
    for (const next of clusters) {
      const found = order.includes(next) ? undefined : grow([...order, next]);
      if (found) return found;
    }
    return undefined;
  };
  return grow([]);
}

/** Three hulls that share the same members: one to the left of these, one to the right, one under them. */
function aroundOne(
  clusters: readonly Cluster[],
  part: readonly number[],
  bandOf: ReadonlyMap<number, number>,
  most: number,
): Block | undefined {
  const shared = clusters.find(({hulls}) => hulls.length === 3);
  if (part.length !== 3 || clusters.length !== 4 || !shared || most < 3) return undefined;
  const bands = (bodies: readonly number[]) => bodies.map((body) => bandOf.get(body) ?? 0);
  const [middle = 0, ...more] = new Set(bands(shared.bodies));
  if (more.length) return undefined;
  const own = (hull: number) =>
    clusters.find(({hulls}) => hulls.length === 1 && hulls[0] === hull)?.bodies ?? [];
  const below = part.filter((hull) => {
    const others = part.filter((other) => other !== hull).flatMap(own);
    return (
      bands(own(hull)).every((band) => band >= middle) &&
      bands(others).every((band) => band <= middle)
    );
  });
  const under = [...below].sort((a, b) => own(a).length - own(b).length || a - b)[0];
  if (under === undefined) return undefined;
  const sides = part
    .filter((hull) => hull !== under)
    .sort((a, b) => new Set(bands(own(a))).size - new Set(bands(own(b))).size || a - b);
  const [left = 0, right = 0] = sides;
  const [leftWidth = 1, sharedWidth = 1, rightWidth = 1] = widthsOf(
    [
      {hulls: [left], bodies: own(left)},
      {hulls: part, bodies: shared.bodies},
      {hulls: [right], bodies: own(right)},
    ],
    bandOf,
    most,
  );
  const at = [0, leftWidth, leftWidth + sharedWidth] as const;
  const leftCells = filled(own(left), bandOf, at[0], leftWidth);
  const middleCells = filled(shared.bodies, bandOf, at[1], sharedWidth);
  const rightCells = filled(own(right), bandOf, at[2], rightWidth);
  const beside = [...leftCells, ...middleCells, ...rightCells];
  const rows = 1 + Math.max(-1, ...beside.flatMap(({band, row}) => (band === middle ? row : [])));
  const underCells = filled(own(under), bandOf, at[1], sharedWidth).map((cell) =>
    cell.band === middle ? {...cell, row: cell.row + rows} : cell,
  );
  const last = at[2] + rightWidth - 1;
  return {
    columns: last + 1,
    cells: [...beside, ...underCells],
    hulls: [
      {
        ...spanOf([...leftCells, ...middleCells], left),
        columns: [0, at[2] - 1],
        named: [0, at[1] - 1],
      },
      {
        ...spanOf([...middleCells, ...rightCells], right),
        columns: [at[1], last],
        named: [at[2], last],
      },
      {
        ...spanOf([...middleCells, ...underCells], under),
        columns: [at[1], at[2] - 1],
        named: [at[1], at[2] - 1],
        under: true,
      },
    ],
  };
}

/** Each hull by itself; a member of several stands in the first, and in the others once more. */
function apart(
  hulls: LevelsView['hulls'],
  part: readonly number[],
  bandOf: ReadonlyMap<number, number>,
  most: number,
): readonly Block[] {
  const placed = new Set<number>();
  return part.map((hull) => {
    const bodies = hulls[hull]?.members ?? [];
    const [width = 1] = widthsOf([{hulls: [hull], bodies}], bandOf, most);
    const cells = filled(bodies, bandOf, 0, width).map((cell): BlockCell => {
      if (placed.has(cell.body)) return {...cell, copy: true};
      placed.add(cell.body);
      return cell;
    });
    const columns = [0, width - 1] as const;
    return {columns: width, cells, hulls: [{...spanOf(cells, hull), columns, named: columns}]};
  });
}

/** Columns of each cluster: about as many as rows, and together no more than there are. */
function widthsOf(
  clusters: readonly Cluster[],
  bandOf: ReadonlyMap<number, number>,
  most: number,
): readonly number[] {
  const widths = clusters.map(({bodies}) => {
    const counts = new Map<number, number>();
    for (const body of bodies) {
      const band = bandOf.get(body) ?? 0;
      counts.set(band, (counts.get(band) ?? 0) + 1);
    }
    return Math.max(1, Math.min(most, Math.ceil(Math.sqrt(Math.max(1, ...counts.values())))));
  });
  const sum = () => widths.reduce((total, width) => total + width, 0);
  while (sum() > most && Math.max(...widths) > 1) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 2) - 1;
  }
  return widths;
}

/** Bodies set into columns from left to right, each band by itself. */
function filled(
  bodies: readonly number[],
  bandOf: ReadonlyMap<number, number>,
  start: number,
  width: number,
): readonly BlockCell[] {
  const counts = new Map<number, number>();
  return bodies.map((body) => {
    const band = bandOf.get(body) ?? 0;
    const place = counts.get(band) ?? 0;
    counts.set(band, place + 1);
    return {body, band, column: start + (place % width), row: Math.floor(place / width)};
  });
}

function spanOf(
  cells: readonly BlockCell[],
  hull: number,
): Pick<BlockHull, 'hull' | 'bands' | 'lastRow'> {
  const bands = cells.map(({band}) => band);
  const last = Math.max(...bands);
  const rows = cells.flatMap(({band, row}) => (band === last ? [row] : []));
  return {hull, bands: [Math.min(...bands), last], lastRow: Math.max(...rows)};
}
