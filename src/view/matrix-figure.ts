import {fsum} from 'd3';
import {densePart} from '../analysis/dense-part.js';
import {reduced, type NetworkBase} from './network-base.js';
import type {MatrixView} from './network.js';

/** Rows and columns that can be read. */
const WIDE = {rows: 16, columns: 10};
const NARROW = {rows: 10, columns: 5};

/** The densest part of a network as a grid: rows and columns by number of relations, then by money. */
export function matrixFigure({candidates, ...base}: NetworkBase): MatrixView {
  const {relations} = base.graph;
  const pairs = candidates.map((at) => ({a: relations[at]?.from ?? 0, b: relations[at]?.to ?? 0}));
  const part = densePart(pairs, base.narrow ? NARROW : WIDE);
  const inRows = new Set(part.rows);
  const inColumns = new Set(part.columns);
  const shown = candidates.filter((at) => {
    const relation = relations[at];
    return relation && inRows.has(relation.from) && inColumns.has(relation.to);
  });
  const sorted = (list: readonly number[], end: 'from' | 'to') => {
    const own = new Map(list.map((body) => [body, [] as number[]]));
    for (const at of shown) {
      const relation = relations[at];
      if (relation) own.get(relation[end])?.push(relation.amount ?? 0);
    }
    const count = (body: number) => own.get(body)?.length ?? 0;
    const money = (body: number) => fsum(own.get(body) ?? []);
    return [...list].sort((a, b) => count(b) - count(a) || money(b) - money(a) || a - b);
  };
  const rows = sorted(part.rows, 'from');
  const columns = sorted(part.columns, 'to');
  const cells = Array.from({length: rows.length * columns.length}, () => -1);
  const [rowAt, columnAt] = [placesOf(rows), placesOf(columns)];
  for (const at of shown) {
    const relation = relations[at];
    if (!relation) continue;
    const cell =
      (rowAt.get(relation.from) ?? 0) * columns.length + (columnAt.get(relation.to) ?? 0);
    // Of several kinds between two bodies the one with most money is the cell's: `shown` has it first.
    if (cells[cell] === -1) cells[cell] = at;
  }
  const ends = (end: 'from' | 'to') =>
    new Set(pairs.map((pair) => pair[end === 'from' ? 'a' : 'b'])).size;
  const different = new Set(pairs.map(({a, b}) => `${a} ${b}`)).size;
  const possible = ends('from') * ends('to');
  return {
    ...base,
    form: 'matrix',
    ...reduced(base.graph, shown),
    rows,
    columns,
    cells,
    filled: cells.filter((at) => at >= 0).length,
    density: possible ? different / possible : 0,
  };
}

function placesOf(list: readonly number[]): ReadonlyMap<number, number> {
  return new Map(list.map((body, at) => [body, at]));
}
