import {columnWidth} from '../analysis/column-width.js';
import {columns} from '../analysis/columns.js';
import type {DistributionBase, FigureOptions} from './distribution-base.js';
import type {HistogramView} from './distribution.js';
import {valuesOf} from './values-of.js';

/** Items counted in columns of one width. */
export function histogramFigure(base: DistributionBase, options: FigureOptions): HistogramView {
  const values = valuesOf(base);
  const width = options.columnWidth ?? columnWidth(values);
  const made = columns(values, width).map((column) => ({
    ...column,
    members: [...column.members].sort(
      (a, b) => Number(base.ordered[a]?.highlighted) - Number(base.ordered[b]?.highlighted),
    ),
  }));
  const from = tailStart(made, values.length);
  return {
    ...base,
    form: 'histogram',
    scale: 'linear',
    columnWidth: width,
    columns: made,
    ...(from === undefined
      ? {}
      : {tail: {from, count: values.filter((value) => value >= from).length}}),
  };
}

/**
 * Where the few far to the right begin: the first column edge past the fullest column with at most an
 * eighth of the items at or over it, when the columns from there take at least half of the axis.
 */
function tailStart(made: HistogramView['columns'], all: number): number | undefined {
  const fullest = made.reduce((most, {members}) => Math.max(most, members.length), 0);
  const peak = made.findIndex(({members}) => members.length === fullest);
  let left = all;
  for (const [at, {from, members}] of made.entries()) {
    if (at > peak && left <= all / 8 && left > 0) {
      return made.length - at >= made.length / 2 ? from : undefined;
    }
    left -= members.length;
  }
  return undefined;
}
