import type {Equation} from './equation.js';

const nothing = 1e-9;

/**
 * The unknowns that have only one value, whatever sign and size numbers may have: those whose unit
 * vector is in the row space of the equations. Found by Gauss–Jordan elimination, so combinations of
 * any number of equations count.
 *
 * Equations that contradict each other still give a value; which one is not defined.
 */
export function solved(equations: readonly Equation[]): ReadonlyMap<number, number> {
  const places = [...new Set(equations.flatMap(({terms}) => [...terms.keys()]))];
  const columns = new Map(places.map((place, column) => [place, column]));
  const matrix = equations.map(({terms, sum}) => {
    const row = new Float64Array(places.length + 1);
    for (const [place, factor] of terms) row[columns.get(place) ?? 0] = factor;
    row[places.length] = sum;
    return row;
  });
  const pivots = reduce(matrix, places.length);
  const values = new Map<number, number>();
  pivots.forEach((column, i) => {
    const row = matrix[i] ?? new Float64Array();
    const alone = row.subarray(0, -1).every((x, j) => j === column || Math.abs(x) < nothing);
    if (alone) values.set(places[column] ?? -1, row.at(-1) ?? 0);
  });
  return values;
}

/** Brings the matrix to reduced row echelon form where it is; the pivot columns, one a row. */
function reduce(matrix: Float64Array[], width: number): readonly number[] {
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < matrix.length; column++) {
    const at = pivots.length;
    let best = at;
    for (let i = at; i < matrix.length; i++) {
      if (size(matrix, i, column) > size(matrix, best, column)) best = i;
    }
    const row = matrix[best];
    const other = matrix[at];
    if (!row || !other || size(matrix, best, column) < nothing) continue;
    matrix[best] = other;
    matrix[at] = row;
    const pivot = row[column] ?? 1;
    row.forEach((x, j) => (row[j] = x / pivot));
    for (const target of matrix) if (target !== row) subtract(target, row, target[column] ?? 0);
    pivots.push(column);
  }
  return pivots;
}

const size = (matrix: readonly Float64Array[], i: number, column: number) =>
  Math.abs(matrix[i]?.[column] ?? 0);

function subtract(target: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return;
  // Called most of all: a plain loop is ten times as fast as a callback.
  for (let j = 0; j < row.length; j++) {
    const x = row[j] ?? 0;
    if (x === 0) continue;
    const left = (target[j] ?? 0) - times * x;
    target[j] = Math.abs(left) < nothing && j < row.length - 1 ? 0 : left;
  }
}
