import {spreadPoints} from './spread-points.js';
import type {HexArea, HexLayout} from './hex-layout.js';

/** Cost of a pair of neighbours that do not touch, and of each step more between them. */
const APART = 1;
const STEP = 0.35;
/** Cost of a pair whose direction has turned: all of it at half a turn. */
const TURNED = 0.5;
/** Cost of a hexagon's distance from where it was spread to, a step, squared. */
const MOVED = 0.006;
/** Cost of an empty place beside a hexagon. */
const OPEN = 0.06;
/** Cost of a hexagon with none, or only one, of its own region beside it. */
const LONELY = 1.5;
const FEW = 0.5;
/** Pairs of one region count as much more. */
const KIN = 1.25;
/** Empty places round the areas. */
const MARGIN = 4;

/** Areas on a grid of pointed hexagons, with the cost of how they lie. */
export class Board {
  readonly #columns: number;
  readonly #rows: number;
  /** Area in each cell, -1 for none. */
  readonly #area: Int32Array;
  /** Cell of each area. */
  readonly #cell: Int32Array;
  readonly #links: readonly (readonly number[])[];
  readonly #region: Int32Array;
  /** Where each area was spread to, in steps. */
  readonly #home: readonly (readonly [number, number])[];
  readonly #directions: ReadonlyMap<number, readonly [number, number]>;

  constructor(
    private readonly areas: readonly HexArea[],
    private readonly pairs: readonly (readonly [number, number])[],
  ) {
    const spread = spreadPoints(areas, pairs);
    const left = Math.min(...spread.map(([x]) => x));
    const top = Math.min(...spread.map(([, y]) => y));
    this.#home = spread.map(([x, y]) => [x - left + MARGIN, (y - top) / ROW + MARGIN]);
    this.#columns = Math.ceil(Math.max(...this.#home.map(([x]) => x))) + MARGIN + 1;
    this.#rows = Math.ceil(Math.max(...this.#home.map(([, y]) => y))) + MARGIN + 1;
    this.#area = new Int32Array(this.#columns * this.#rows).fill(-1);
    this.#cell = new Int32Array(areas.length).fill(-1);
    this.#links = areas.map((_, at) =>
      pairs.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : [])),
    );
    const names = [...new Set(areas.map(({region}) => region))];
    this.#region = Int32Array.from(areas, ({region}) => names.indexOf(region));
    this.#directions = new Map(
      pairs.flatMap(([a, b]) => {
        const [from, to] = [areas[a] as HexArea, areas[b] as HexArea];
        const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
        const [x, y] = [(to.x - from.x) / far, (to.y - from.y) / far];
        return [
          [a * areas.length + b, [x, y]],
          [b * areas.length + a, [-x, -y]],
        ] as const;
      }),
    );
    this.#place();
  }

  /** Puts every area into the free cell nearest to its place, from the north down. */
  #place(): void {
    const order = this.areas
      .map((_, at) => at)
      .sort((a, b) => (this.#home[a]?.[1] ?? 0) - (this.#home[b]?.[1] ?? 0) || a - b);
    for (const at of order) {
      let best = -1;
      let least = Infinity;
      for (let cell = 0; cell < this.#area.length; cell += 1) {
        if (this.#area[cell] !== -1 || this.#edge(cell)) continue;
        const far = this.#displaced(at, cell);
        if (far < least) [best, least] = [cell, far];
      }
      this.#put(at, best);
    }
  }

  /** A cell that an area may want: beside one of its neighbours, or beside itself. */
  wish(at: number, random: () => number): number {
    const links = this.#links[at] ?? [];
    const beside =
      links.length && random() < 0.7
        ? (this.#cell[links[Math.floor(random() * links.length)] ?? 0] ?? 0)
        : (this.#cell[at] ?? 0);
    const cell = this.#beside(beside, Math.floor(random() * 6));
    return this.#edge(cell) ? (this.#cell[at] ?? 0) : cell;
  }

  /**
   * An area into a cell, and what was there into the area's: done when `accept` takes the change of cost, else
   * everything stays.
   */
  swapIf(at: number, cell: number, accept: (change: number) => boolean): void {
    const own = this.#cell[at] ?? 0;
    const other = this.#area[cell] ?? -1;
    if (own === cell) return;
    const moved = new Set(other < 0 ? [at] : [at, other]);
    const touched = new Set<number>();
    for (const middle of [own, cell]) {
      touched.add(middle);
      for (let turn = 0; turn < 6; turn += 1) touched.add(this.#beside(middle, turn));
    }
    const before = this.#cost(moved, touched);
    this.#swap(at, own, other, cell);
    if (!accept(this.#cost(moved, touched) - before)) this.#swap(at, cell, other, own);
  }

  #swap(at: number, own: number, other: number, cell: number): void {
    this.#area[own] = -1;
    this.#put(at, cell);
    if (other >= 0) this.#put(other, own);
  }

  /** Cost of some areas and of the company in some cells. */
  #cost(areas: ReadonlySet<number>, cells: ReadonlySet<number>): number {
    let cost = 0;
    for (const area of areas)
      cost += this.#pairCost(area, areas) + MOVED * this.#displaced(area, this.#cell[area] ?? 0);
    for (const cell of cells) cost += this.#companyCost(cell);
    return cost;
  }

  /** Where everything lies now. */
  layout(): HexLayout {
    const used = [...this.#cell];
    const column = (cell: number) => cell % this.#columns;
    const row = (cell: number) => Math.floor(cell / this.#columns);
    const top = Math.min(...used.map(row));
    const left = Math.min(...used.map(column));
    const far = this.pairs.map(([a, b]) => this.#distance(used[a] ?? 0, used[b] ?? 0));
    // Rows keep their parity: an odd row stays half a hexagon to the east.
    const lift = top - (top % 2);
    return {
      cells: used.map((cell) => [column(cell) - left, row(cell) - lift]),
      kept: far.filter((steps) => steps === 1).length,
      near: far.filter((steps) => steps <= 2).length,
      pairs: this.pairs.length,
    };
  }

  #put(at: number, cell: number): void {
    this.#cell[at] = cell;
    this.#area[cell] = at;
  }

  #edge(cell: number): boolean {
    const column = cell % this.#columns;
    const row = Math.floor(cell / this.#columns);
    return column < 1 || row < 1 || column >= this.#columns - 1 || row >= this.#rows - 1;
  }

  /** The cell beside another, from the east round by the south. */
  #beside(cell: number, turn: number): number {
    const odd = Math.floor(cell / this.#columns) % 2;
    switch (turn) {
      case 0:
        return cell + 1;
      case 1:
        return cell + this.#columns + odd;
      case 2:
        return cell + this.#columns + odd - 1;
      case 3:
        return cell - 1;
      case 4:
        return cell - this.#columns + odd - 1;
      default:
        return cell - this.#columns + odd;
    }
  }

  #distance(a: number, b: number): number {
    const [ra, rb] = [Math.floor(a / this.#columns), Math.floor(b / this.#columns)];
    const qa = (a % this.#columns) - (ra - (ra & 1)) / 2;
    const qb = (b % this.#columns) - (rb - (rb & 1)) / 2;
    return (Math.abs(qa - qb) + Math.abs(ra - rb) + Math.abs(qa + ra - qb - rb)) / 2;
  }

  #displaced(at: number, cell: number): number {
    const [x, y] = this.#home[at] ?? [0, 0];
    const row = Math.floor(cell / this.#columns);
    const column = (cell % this.#columns) + (row % 2) / 2;
    return (column - x) ** 2 + ((row - y) * ROW) ** 2;
  }

  /** Pairs of an area; those with areas that are counted too are halved, being met twice. */
  #pairCost(at: number, counted: ReadonlySet<number>): number {
    const own = this.#cell[at] ?? 0;
    const ownRow = Math.floor(own / this.#columns);
    const ownColumn = (own % this.#columns) + (ownRow % 2) / 2;
    let cost = 0;
    for (const other of this.#links[at] ?? []) {
      const cell = this.#cell[other] ?? 0;
      const steps = this.#distance(own, cell);
      const row = Math.floor(cell / this.#columns);
      const x = (cell % this.#columns) + (row % 2) / 2 - ownColumn;
      const y = (row - ownRow) * ROW;
      const [dx, dy] = this.#directions.get(at * this.areas.length + other) ?? [0, 0];
      const turned = (1 - (x * dx + y * dy) / Math.hypot(x, y)) / 2;
      const pair = (steps > 1 ? APART + STEP * (steps - 2) : 0) + TURNED * turned;
      const kin = this.#region[at] === this.#region[other] ? KIN : 1;
      cost += (counted.has(other) ? pair / 2 : pair) * kin;
    }
    return cost;
  }

  /** What an area lacks beside it: others at all, and others of its own region. */
  #companyCost(cell: number): number {
    const at = this.#area[cell] ?? -1;
    if (at < 0) return 0;
    let own = 0;
    let open = 0;
    for (let turn = 0; turn < 6; turn += 1) {
      const other = this.#area[this.#beside(cell, turn)] ?? -1;
      if (other < 0) open += 1;
      else if (this.#region[other] === this.#region[at]) own += 1;
    }
    return OPEN * open + (own === 0 ? LONELY : own === 1 ? FEW : 0);
  }
}

/** Height of a row, in widths of a hexagon. */
const ROW = Math.sqrt(3) / 2;
