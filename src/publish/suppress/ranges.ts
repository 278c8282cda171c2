import type {Equation} from './equation.js';
import type {Span} from './span.js';

const nothing = 1e-7;

/** A number that 1 to 10 all divide. */
const simple = 2520;

/** Steps of a search for each unknown and equation; far more than one takes. */
const patience = 50;

/**
 * How small and how large each target can be while every equation holds and no unknown is below its
 * floor; `undefined` when no such numbers exist. Exact for real numbers, by the simplex method.
 *
 * A search stops as soon as a target is seen to vary by `enough`: its span is then a part of the truth,
 * at least that wide. One that does not come to an end shows what it has seen, which may be too little
 * but never too much.
 *
 * @param floors - the least value of every unknown of the equations
 * @param whole - true when the targets are whole numbers: spans then end at whole numbers
 * @see Bland, R. G. (1977) "New Finite Pivoting Rules for the Simplex Method",
 *   Mathematics of Operations Research 2, 103–107
 */
export function ranges(
  equations: readonly Equation[],
  floors: ReadonlyMap<number, number>,
  targets: readonly number[],
  {enough, whole}: {readonly enough: number; readonly whole: boolean},
): ReadonlyMap<number, Span> | undefined {
  const places = [...floors.keys()];
  const columns = new Map(places.map((place, column) => [place, column]));
  const lines = equations.map((equation) => lineOf(equation, floors, columns));
  const tableau = feasible(lines, places.length);
  if (!tableau) return undefined;
  // A corner that rounding errors have moved off the equations shows nothing.
  const fits = (values: Float64Array) =>
    values.every((value) => value > -1e-6) && lines.every((line) => holds(line, values));
  const lows = corner(tableau);
  if (!fits(lows)) return undefined;
  const highs = lows.slice();
  const look = () => {
    const values = corner(tableau);
    if (!fits(values)) return;
    for (let column = 0; column < values.length; column++) {
      const value = values[column] ?? 0;
      if (value < (lows[column] ?? 0)) lows[column] = value;
      if (value > (highs[column] ?? 0)) highs[column] = value;
    }
  };
  return new Map(
    targets.map((place) => {
      const column = columns.get(place) ?? -1;
      const seen = (): Span => {
        const low = (lows[column] ?? 0) + (floors.get(place) ?? 0);
        const high = (highs[column] ?? 0) + (floors.get(place) ?? 0);
        // Adding 0 makes a minus zero a plain one.
        return whole
          ? {low: Math.ceil(low - 1e-6) + 0, high: Math.floor(high + 1e-6)}
          : {low, high};
      };
      const open = () => seen().high - seen().low < enough;
      let steps = patience * (places.length + equations.length);
      while (open() && steps-- > 0 && rise(tableau, column)) look();
      if (open() && unbounded(tableau, column)) highs[column] = Infinity;
      while (open() && steps-- > 0 && fall(tableau, column)) look();
      return [place, seen()];
    }),
  );
}

/** Rows of `basis variable + Σ factor × others = last column`; a basis of -1 is an artificial one. */
interface Tableau {
  readonly rows: Float64Array[];
  readonly basis: number[];
  readonly width: number;
}

/** The value of every variable where the search now stands. */
function corner({rows, basis, width}: Tableau): Float64Array {
  const values = new Float64Array(width);
  basis.forEach((column, i) => (values[column] = rows[i]?.at(-1) ?? 0));
  return values;
}

/** An equation in columns, and in numbers counted from their floors. */
interface Line {
  readonly terms: readonly (readonly [column: number, factor: number])[];
  readonly rest: number;
  readonly slack: number;
}

function lineOf(
  {terms, sum}: Equation,
  floors: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
): Line {
  const floor = [...terms].map(([place, factor]) => factor * (floors.get(place) ?? 0));
  return {
    terms: [...terms].map(([place, factor]) => [columns.get(place) ?? 0, factor]),
    rest: floor.reduce((rest, part) => rest - part, sum),
    slack: 1e-6 * Math.max(1, Math.abs(sum)),
  };
}

function holds({terms, rest, slack}: Line, values: Float64Array): boolean {
  let left = rest;
  for (const [column, factor] of terms) left -= factor * (values[column] ?? 0);
  return Math.abs(left) < slack;
}

/** A first corner, in numbers counted from their floors. */
function feasible(lines: readonly Line[], width: number): Tableau | undefined {
  const rows = lines.map(({terms, rest}) => {
    const row = new Float64Array(width + 1);
    for (const [column, factor] of terms) row[column] = factor;
    row[width] = rest;
    return rest < 0 ? row.map((x) => -x) : row;
  });
  const largest = Math.max(1, ...rows.map((row) => row.at(-1) ?? 0));
  // The last row is the sum of the artificial variables, to be brought down to nothing.
  const wanting = new Float64Array(width + 1);
  for (const row of rows) row.forEach((x, j) => (wanting[j] = (wanting[j] ?? 0) + x));
  const tableau = {rows: [...rows, wanting], basis: rows.map(() => -1), width};
  const goal = rows.length;
  for (let steps = patience * (goal + width); steps > 0; steps--) {
    const entering = firstColumn(tableau, goal, 1);
    const leaving = entering < 0 ? -1 : leavingRow(tableau, entering);
    if (leaving < 0) break;
    pivot(tableau, leaving, entering);
  }
  if (Math.abs(wanting[width] ?? 0) > 1e-7 * largest) return undefined;
  tableau.rows.pop();
  return withoutArtificial(tableau);
}

/** An artificial variable still in the basis is zero: swap it for a true one, or drop an empty row. */
function withoutArtificial(tableau: Tableau): Tableau {
  tableau.basis.forEach((basic, i) => {
    if (basic >= 0) return;
    const column = Math.max(firstColumn(tableau, i, 1), firstColumn(tableau, i, -1));
    if (column >= 0) pivot(tableau, i, column);
  });
  const kept = [...tableau.basis.keys()].filter((i) => (tableau.basis[i] ?? -1) >= 0);
  return {
    rows: kept.map((i) => tableau.rows[i] ?? new Float64Array()),
    basis: kept.map((i) => tableau.basis[i] ?? -1),
    width: tableau.width,
  };
}

/** One step up for a variable; false when it is as large as it gets or has no limit. */
function rise(tableau: Tableau, column: number): boolean {
  const at = tableau.basis.indexOf(column);
  const entering = at < 0 ? column : firstColumn(tableau, at, -1);
  const leaving = entering < 0 ? -1 : leavingRow(tableau, entering);
  if (leaving >= 0) pivot(tableau, leaving, entering);
  return leaving >= 0;
}

function unbounded(tableau: Tableau, column: number): boolean {
  const at = tableau.basis.indexOf(column);
  const entering = at < 0 ? column : firstColumn(tableau, at, -1);
  return entering >= 0 && leavingRow(tableau, entering) < 0;
}

/** One step down for a variable; false when it is as small as it gets. */
function fall(tableau: Tableau, column: number): boolean {
  const at = tableau.basis.indexOf(column);
  if (at < 0) return false;
  const entering = firstColumn(tableau, at, 1, column);
  const leaving = entering < 0 ? -1 : leavingRow(tableau, entering);
  if (leaving >= 0) pivot(tableau, leaving, entering);
  return leaving >= 0;
}

/** The first column with a factor of that sign in a row, but for one; -1 when there is none. */
function firstColumn({rows, width}: Tableau, at: number, sign: 1 | -1, except = -1): number {
  const row = rows[at];
  for (let column = 0; row && column < width; column++) {
    if ((row[column] ?? 0) * sign > nothing && column !== except) return column;
  }
  return -1;
}

/** The row whose variable first comes down to its floor as another enters; -1 when none does. */
function leavingRow({rows, basis}: Tableau, entering: number): number {
  let least = Infinity;
  let leaving = -1;
  basis.forEach((basic, i) => {
    const row = rows[i];
    const factor = row?.[entering] ?? 0;
    if (!row || factor <= nothing) return;
    const ratio = Math.max(0, row.at(-1) ?? 0) / factor;
    const tie = leaving >= 0 && Math.abs(ratio - least) <= nothing;
    if (tie ? basic < (basis[leaving] ?? 0) : ratio < least) {
      least = ratio;
      leaving = i;
    }
  });
  return leaving;
}

/** Undoes rounding errors, which grow from step to step: factors of a table are simple fractions. */
function clean(x: number): number {
  const near = Math.round(x * simple) / simple;
  return Math.abs(x - near) < nothing ? near : x;
}

function pivot({rows, basis}: Tableau, leaving: number, entering: number): void {
  const row = rows[leaving];
  const factor = row?.[entering] ?? 0;
  if (!row) return;
  const filled: number[] = [];
  for (let j = 0; j < row.length; j++) {
    if (row[j] === 0) continue;
    row[j] = clean((row[j] ?? 0) / factor);
    filled.push(j);
  }
  for (const other of rows) {
    const times = other[entering] ?? 0;
    if (other === row || times === 0) continue;
    for (const j of filled) other[j] = clean((other[j] ?? 0) - times * (row[j] ?? 0));
  }
  basis[leaving] = entering;
}
