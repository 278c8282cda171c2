import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import {measureTitle} from '../format/measure-title.js';
import {quarterName} from '../format/quarter-name.js';
import {sectorWords} from '../format/sector-words.js';
import type {
  DistributionItem,
  DistributionView,
  LorenzView,
  RankedView,
} from '../view/distribution.js';
import type {TableCell, TableColumn, TableView} from '../view/table.js';
import {distributionSubtitle} from './distribution-subtitle.js';

/** One column and how its cells are made. */
interface Field {
  readonly column: TableColumn;
  readonly cell: (item: DistributionItem) => TableCell;
}

const none: TableCell = {text: '', value: null};
const text = (value: string): TableCell => ({text: value, value});

/** A distribution as a table: the items in the order of the drawing, those without a number last. */
export function distributionTable(view: DistributionView): TableView {
  const caption = distributionSubtitle(view);
  if (view.form === 'lorenz') return {caption, ...pointRows(view)};
  if (view.form === 'ranked' && view.sites) return {caption, ...siteRows(view)};
  const fields = fieldsOf(view);
  const {say} = formats(view.language);
  const withheld = view.withheld.map(({name, kind}) => {
    const why = kind === 'suppressed' ? say`not published, to protect privacy` : say`no data`;
    return fields.map(({column}) =>
      column.key === 'name'
        ? text(name)
        : column.key === view.measure.name
          ? {text: why, value: null}
          : none,
    );
  });
  return {
    caption,
    columns: fields.map(({column}) => column),
    rows: [...view.ordered.map((item) => fields.map(({cell}) => cell(item))), ...withheld],
  };
}

function fieldsOf(view: DistributionView): readonly Field[] {
  const {count, value, exactMoney, share, say} = formats(view.language);
  const {measure, of, language} = view;
  const number = (
    key: string,
    title: string,
    of: (item: DistributionItem) => number | undefined,
    written: (value: number) => string,
    places: number,
  ): Field => ({
    column: {key, title, numeric: true},
    cell: (item) => {
      const found = of(item);
      return found === undefined
        ? none
        : {text: written(found), value: Number(found.toFixed(places))};
    },
  });
  const places = {pounds: 2, 'pounds-per-head': 2, share: 6, count: 0}[measure.unit];
  const main =
    measure.unit === 'pounds' || measure.unit === 'pounds-per-head'
      ? exactMoney
      : (found: number) => value(found, measure.unit);
  const noun = itemNoun(of, measure.sectors, language).one;
  const fields: readonly Field[] = [
    number('rank', say`Rank`, (item) => item.rank, count, 0),
    {column: {key: 'name', title: capital(noun), numeric: false}, cell: (item) => text(item.name)},
    number(
      measure.name,
      measureTitle(measure.name, of, language),
      (item) => item.value,
      main,
      places,
    ),
    ...(view.form === 'stacked'
      ? view.bands
          .slice(1)
          .map(({sectors}, at) =>
            number(
              sectors.join('-'),
              say`Share of ${sectorWords(sectors, language)}`,
              (item) => item.parts?.[at + 1],
              share,
              6,
            ),
          )
      : []),
    ...(measure.name === 'amount'
      ? []
      : [
          number(
            'amount',
            measureTitle('amount', of, language),
            (item) => item.amount,
            exactMoney,
            2,
          ),
        ]),
    number('whole', say`Pounds in all`, (item) => item.whole, exactMoney, 2),
    number('population', say`Residents`, (item) => item.population, count, 0),
    ...(measure.name === 'suppliers'
      ? []
      : [number('suppliers', say`Suppliers`, (item) => item.suppliers, count, 0)]),
    ...(measure.name === 'invoices'
      ? []
      : [number('invoices', say`Invoices`, (item) => item.invoices, count, 0)]),
    number('commissioners', say`Commissioners`, (item) => item.commissioners, count, 0),
    number(
      'largestShare',
      say`Share from the largest commissioner`,
      (item) => item.largestShare,
      share,
      6,
    ),
    {
      column: {key: 'note', title: say`Note`, numeric: false},
      cell: (item) => (item.note ? text(capital(item.note)) : none),
    },
  ];
  const always = ['rank', 'name', measure.name];
  return fields.filter(
    ({column, cell}) =>
      always.includes(column.key) || view.ordered.some((item) => cell(item) !== none),
  );
}

function siteRows(view: RankedView) {
  const {value, say} = formats(view.language);
  const {unit} = view.measure;
  const columns: readonly TableColumn[] = [
    {key: 'site', title: say`Site`, numeric: false},
    {key: 'quarter', title: say`Quarter`, numeric: false},
    {key: 'from', title: say`From`, numeric: true},
    {key: 'to', title: say`To`, numeric: true},
  ];
  const rows = (view.sites ?? []).map(({name, quarter}) => {
    const range = view.quarters?.find((each) => each.quarter === quarter);
    const cell = (number: number | undefined): TableCell =>
      number === undefined
        ? none
        : {text: value(number, unit), value: Number(number.toFixed(unit === 'share' ? 6 : 2))};
    return [
      text(name),
      text(quarterName(quarter, view.language)),
      cell(range?.lowest),
      cell(range?.highest),
    ];
  });
  return {columns, rows};
}

function pointRows(view: LorenzView) {
  const {count, share, exactMoney, say} = formats(view.language);
  const noun = capital(itemNoun(view.of, view.measure.sectors, view.language).many);
  const columns: readonly TableColumn[] = [
    {key: 'point', title: say`Point on the curve`, numeric: false},
    {key: 'count', title: noun, numeric: true},
    {key: 'share', title: say`Share of the money`, numeric: true},
    {key: 'edge', title: say`Largest or smallest among them`, numeric: true},
  ];
  const rows = view.points.map((point) => [
    text(point.name),
    {text: count(point.count), value: point.count},
    {text: share(point.moneyShare), value: Number(point.moneyShare.toFixed(6))},
    {text: exactMoney(point.edge), value: Number(point.edge.toFixed(2))},
  ]);
  return {columns, rows};
}
