import type {Run} from '../view/description.js';
import {formats} from '../format/formats.js';
import type {MatrixView} from '../view/network.js';

function nouns({graph}: MatrixView) {
  return (
    graph.sides ?? {
      payers: {one: 'body', many: 'bodies'},
      paid: {one: 'body', many: 'bodies'},
    }
  );
}

function heading(view: MatrixView): string {
  const {count} = formats(view.language);
  const {payers, paid} = nouns(view);
  return view.graph.sides
    ? `Where the network is thickest: ${count(view.columns.length)} ${paid.many} that ${count(view.rows.length)} ${payers.many} share`
    : `Where the network is thickest: ${count(view.rows.length)} bodies with ties to ${count(view.columns.length)} others`;
}

function sentence(view: MatrixView): readonly Run[] {
  const {graph, rows, columns, cells, filled, density, shownMoney, money, language} = view;
  const {count, share, money: pounds} = formats(language);
  const possible = rows.length * columns.length;
  const {payers, paid} = nouns(view);
  const inColumn = cells.filter((at, cell) => at >= 0 && cell % columns.length === 0).length;
  const inRow = cells.slice(0, columns.length).filter((at) => at >= 0).length;
  const [row, column] = [graph.bodies[rows[0] ?? -1], graph.bodies[columns[0] ?? -1]];
  return [
    {text: 'In this part of the network '},
    {text: `${count(filled)} of ${count(possible)}`, strong: true},
    {
      text: ` possible relations exist (${share(possible ? filled / possible : 0)}; in the whole network ${share(density)}). `,
    },
    ...(money > 0
      ? [{text: `They carry ${pounds(shownMoney)}, ${share(shownMoney / money)} of the money. `}]
      : []),
    {
      text: `${column?.short ?? ''} works with ${count(inColumn)} of the ${count(rows.length)} ${payers.many}; ${row?.short ?? ''} with ${count(inRow)} of the ${count(columns.length)} ${paid.many}. `,
    },
    {
      text: `${count(graph.relations.length - view.shown.length)} of ${count(graph.relations.length)} relations lie outside the grid; all are in the table.`,
    },
  ];
}

function reading(view: MatrixView): string {
  const {payers, paid} = nouns(view);
  return `Each row is one of the ${payers.many}, each column one of the ${paid.many}; a filled cell is a relation, with its amount. Those with most relations come first. A dot is no relation in the data, which is not the same as nothing paid.`;
}

/** Words of a grid. */
export const matrixWords = {heading, sentence, reading};
