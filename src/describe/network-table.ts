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
  const {say, exactMoney, count} = formats(language);
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
  const why = {suppressed: say`not published, to protect privacy`, missing: say`no data`};
  const fields = [
    {
      key: 'from',
      title: sides ? say`Commissioner` : say`From`,
      numeric: false,
      cell: ({relation}: Row) => text(bodies[relation.from]?.name),
    },
    {
      key: 'to',
      title: sides ? say([sides.paid.one]) : say`To`,
      numeric: false,
      cell: ({relation}: Row) => text(bodies[relation.to]?.name),
    },
    {
      key: 'kind',
      title: say`Relation`,
      numeric: false,
      cell: ({relation}: Row) => text(relationWords(relation.kind, language).does),
    },
    {
      key: 'direction',
      title: say`Direction`,
      numeric: false,
      cell: ({relation}: Row) => text(relation.directed ? say`one way` : say`both ways`),
    },
    {
      key: 'amount',
      title: say`Pounds`,
      numeric: true,
      cell: ({relation: {amount, withheld}}: Row): TableCell =>
        amount === undefined
          ? {text: withheld ? why[withheld] : '', value: null}
          : {text: exactMoney(amount), value: Number(amount.toFixed(2))},
    },
    {
      key: 'payments',
      title: say`Payments`,
      numeric: true,
      cell: ({relation: {payments}}: Row): TableCell =>
        payments === undefined ? none : {text: count(payments), value: payments},
    },
    {
      key: 'networkType',
      title: say`Kind of network`,
      numeric: false,
      cell: ({relation}: Row) =>
        text(
          relation.type && say([types.find(({id}) => id === relation.type)?.name ?? relation.type]),
        ),
    },
    {
      key: 'inferred',
      title: say`Our reading`,
      numeric: false,
      cell: ({relation}: Row) => text(relation.inferred ? say`yes` : undefined),
    },
    {
      key: 'period',
      title: say`Period`,
      numeric: false,
      cell: ({relation}: Row) => text(relation.period),
    },
    {
      key: 'inPicture',
      title: say`In the picture`,
      numeric: false,
      cell: ({inPicture}: Row) => text(inPicture ? say`yes` : say`no`),
    },
    {
      key: 'source',
      title: say`Source`,
      numeric: false,
      cell: ({relation}: Row) => text(relation.source),
    },
    {key: 'note', title: say`Note`, numeric: false, cell: ({relation}: Row) => text(relation.note)},
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
    caption: `${say`Relations`}. ${networkSubtitle(view)}`,
    columns: kept.map(({key, title, numeric}) => ({key, title, numeric})),
    rows: rows.map((row) => kept.map(({cell}) => cell(row))),
  };
}
