import type {Box} from './drawing.js';

/** Size of a cell of the grid, in pixels. */
const CELL = 6;

/** Where there is land, on a coarse grid: labels look for sea. */
export class Sea {
  readonly #columns: number;
  readonly #rows: number;
  readonly #land: Uint8Array;

  /** @param coast - lines in pixels, in pairs, that together enclose all land */
  constructor(width: number, height: number, coast: readonly ArrayLike<number>[]) {
    this.#columns = Math.ceil(width / CELL);
    this.#rows = Math.ceil(height / CELL);
    this.#land = new Uint8Array(this.#columns * this.#rows);
    const crossings: number[][] = Array.from({length: this.#rows}, () => []);
    for (const line of coast) {
      for (let i = 0; i + 3 < line.length; i += 2) this.#cross(line, i, crossings);
    }
    crossings.forEach((row, at) => {
      row.sort((a, b) => a - b);
      for (let i = 0; i + 1 < row.length; i += 2) {
        const from = Math.max(0, Math.floor((row[i] ?? 0) / CELL));
        const to = Math.min(this.#columns - 1, Math.floor((row[i + 1] ?? 0) / CELL));
        for (let column = from; column <= to; column += 1)
          this.#land[at * this.#columns + column] = 1;
      }
    });
  }

  /** Whether a box holds no land. */
  open({x, y, width, height}: Box): boolean {
    const right = Math.min(this.#columns - 1, Math.floor((x + width) / CELL));
    const bottom = Math.min(this.#rows - 1, Math.floor((y + height) / CELL));
    for (let row = Math.max(0, Math.floor(y / CELL)); row <= bottom; row += 1)
      for (let column = Math.max(0, Math.floor(x / CELL)); column <= right; column += 1)
        if (this.#land[row * this.#columns + column]) return false;
    return true;
  }

  #cross(line: ArrayLike<number>, i: number, crossings: number[][]): void {
    const [ax, ay, bx, by] = [line[i], line[i + 1], line[i + 2], line[i + 3]] as [
      number,
      number,
      number,
      number,
    ];
    // Rows are looked at in their middles.
    const low = Math.max(0, Math.ceil(Math.min(ay, by) / CELL - 0.5));
    const high = Math.min(this.#rows - 1, Math.ceil(Math.max(ay, by) / CELL - 0.5) - 1);
    for (let row = low; row <= high; row += 1) {
      const y = (row + 0.5) * CELL;
      crossings[row]?.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
}
