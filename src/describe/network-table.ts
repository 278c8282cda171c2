import {formats} from '../format/formats.js';
import {relationWords} from '../format/relation-words.js';
import type {NetworkView} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';
import type {TableCell, TableView} from '../view/table.js';
import {networkSubtitle} from './network-subtitle.js';

const none: TableCell = {text: '', value: null};
const text = (value: string | undefined): TableCell => (value ? {text: value, value} : none);

/** Every relation of a network as a table, those in the picture and those left out, most money first. */
export function networkTable(view: NetworkView): TableView {
  const {graph, shown, language} = view;
  const {exactMoney, count} = formats(language);
  const {bodies, relations, loops, types, sides} = graph;
  const drawn = new Set(shown);
  const rows = [
    ...networkTotals(graph).order.flatMap((at) => {
      const relation = relations[at];
      return relation ? [{relation, inPicture: drawn.has(at)}] : [];
    }),
    ...loops.map((relation) => ({relation, inPicture: false})),
  ];
  const priced = relations.some(({amount, withheld}) => amount !== undefined || withheld);
  const why = {suppressed: 'not published, to protect privacy', missing: 'no data'};
  const fields = [
    {
      key: 'from',
      title: sides ? 'Commissioner' : 'From',
      numeric: false,
      cell: ({relation}: Row) => text(bodies[relation.from]?.name),
    },
    {
      key: 'to',
      title: sides ? sides.paid.one : 'To',
      numeric: false,
      cell: ({relation}: Row) => text(bodies[relation.to]?.name),
    },
    {
      key: 'kind',
      title: 'Relation',
      numeric: false,
      cell: ({relation}: Row) => text(relationWords(relation.kind).does),
    },
    {
      key: 'direction',
      title: 'Direction',
      numeric: false,
      cell: ({relation}: Row) => text(relation.directed ? 'one way' : 'both ways'),
    },
    {
      key: 'amount',
      title: 'Pounds',
      numeric: true,
      cell: ({relation: {amount, withheld}}: Row): TableCell =>
        amount === undefined
          ? {text: withheld ? why[withheld] : '', value: null}
          : {text: exactMoney(amount), value: Number(amount.toFixed(2))},
    },
    {
      key: 'payments',
      title: 'Payments',
      numeric: true,
      cell: ({relation: {payments}}: Row): TableCell =>
        payments === undefined ? none : {text: count(payments), value: payments},
    },
    {
      key: 'networkType',
      title: 'Kind of network',
      numeric: false,
      cell: ({relation}: Row) =>
        text(types.find(({id}) => id === relation.type)?.name ?? relation.type),
    },
    {
      key: 'inferred',
      title: 'Our reading',
      numeric: false,
      cell: ({relation}: Row) => text(relation.inferred ? 'yes' : undefined),
    },
    {
      key: 'period',
      title: 'Period',
      numeric: false,
      cell: ({relation}: Row) => text(relation.period),
    },
    {
      key: 'inPicture',
      title: 'In the picture',
      numeric: false,
      cell: ({inPicture}: Row) => text(inPicture ? 'yes' : 'no'),
    },
    {
      key: 'source',
      title: 'Source',
      numeric: false,
      cell: ({relation}: Row) => text(relation.source),
    },
    {key: 'note', title: 'Note', numeric: false, cell: ({relation}: Row) => text(relation.note)},
  ];
  type Row = (typeof rows)[number];
  const oneWay = relations.every(({directed}) => directed);
  const oneKind = relations.every(({kind}) => kind === 'pays');
  const kept = fields.filter(
    ({key, cell}) =>
      ['from', 'to', 'inPicture'].includes(key) ||
      (key === 'amount'
        ? priced
        : (key !== 'direction' || !oneWay) &&
          (key !== 'kind' || !oneKind) &&
          rows.some((row) => cell(row) !== none)),
  );
  return {
    caption: `Relations. ${networkSubtitle(view)}`,
    columns: kept.map(({key, title, numeric}) => ({key, title, numeric})),
    rows: rows.map((row) => kept.map(({cell}) => cell(row))),
  };
}
