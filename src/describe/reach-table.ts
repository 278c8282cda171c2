import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import type {ReachItem, ReachView} from '../view/reach.js';
import type {TableCell, TableColumn, TableView} from '../view/table.js';
import {reachSubtitle} from './reach-subtitle.js';

/** One column and how its cells are made. */
interface Field {
  readonly column: TableColumn;
  readonly cell: (item: ReachItem) => TableCell;
}

const none: TableCell = {text: '', value: null};
const text = (value: string): TableCell => ({text: value, value});

/** Suppliers by money received and reach as a table, most money first, those without a number last. */
export function reachTable(view: ReachView): TableView {
  const {count, exactMoney, share, say} = formats(view.language);
  const number = (
    key: string,
    title: string,
    of: (item: ReachItem) => number | undefined,
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
  const all: readonly Field[] = [
    number('rank', say`Rank by money`, ({rank}) => rank, count, 0),
    {
      column: {
        key: 'name',
        title: capital(itemNoun('suppliers', view.sectors, view.language).one),
        numeric: false,
      },
      cell: ({name}) => text(name),
    },
    number('amount', say`Received`, ({amount}) => amount, exactMoney, 2),
    number('commissioners', say`Commissioners`, ({commissioners}) => commissioners, count, 0),
    number('reachRank', say`Rank by reach`, ({reachRank}) => reachRank, count, 0),
    number(
      'largestShare',
      say`Share from the largest commissioner`,
      ({largestShare}) => largestShare,
      share,
      6,
    ),
    {
      column: {key: 'largestCommissioner', title: say`Largest commissioner`, numeric: false},
      cell: ({payers}) => (payers?.[0] ? text(payers[0].name) : none),
    },
    number('invoices', say`Invoices`, ({invoices}) => invoices, count, 0),
  ];
  const fields = all.filter(({cell}) => view.ordered.some((item) => cell(item) !== none));
  const withheld = view.withheld.map(({name, kind}) =>
    fields.map(({column}) => {
      if (column.key === 'name') return text(name);
      const why = kind === 'suppressed' ? say`not published, to protect privacy` : say`no data`;
      return column.key === 'amount' ? {text: why, value: null} : none;
    }),
  );
  return {
    caption: reachSubtitle(view),
    columns: fields.map(({column}) => column),
    rows: [...view.ordered.map((item) => fields.map(({cell}) => cell(item))), ...withheld],
  };
}
