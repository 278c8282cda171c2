import {figureFormats} from '../format/figure-formats.js';
import {formats, type Language} from '../format/formats.js';
import type {TableCell, TableView} from '../view/table.js';
import type {VegaColumn, VegaValue, VegaView} from '../view/vega.js';

/** What an author's figure shows, one row for each value, in the order in which it is drawn. */
export function vegaTable({title, items, columns, language}: VegaView): TableView {
  return {
    caption: title,
    columns: columns.map(({key, title: heading}) => ({
      key,
      title: heading,
      numeric: items.some(({row}) => typeof row[key] === 'number'),
    })),
    rows: items.map(({row}) =>
      columns.map((column) => cellOf(row[column.key] ?? null, column, language)),
    ),
  };
}

function cellOf(value: VegaValue, {unit}: VegaColumn, language: Language): TableCell {
  const {exactMoney, value: written} = formats(language);
  if (typeof value !== 'number')
    return value === null ? {text: '', value} : {text: String(value), value: String(value)};
  const text =
    unit === 'pounds' || unit === 'pounds-per-head'
      ? exactMoney(value)
      : unit === undefined
        ? figureFormats.figure(value, language)
        : written(value, unit);
  return {text, value};
}
