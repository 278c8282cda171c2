import type {Run} from '../view/description.js';
import {formats} from '../format/formats.js';
import {networkNoun} from '../format/network-noun.js';
import type {MatrixView} from '../view/network.js';
import {strong, plain, told} from './runs.js';

function nouns({graph, language}: MatrixView) {
  const {payers, paid} = graph.sides ?? {};
  return {
    payers: networkNoun(payers?.many ?? 'bodies', language),
    paid: networkNoun(paid?.many ?? 'bodies', language),
  };
}

function heading(view: MatrixView): string {
  const {say} = formats(view.language);
  const {graph, rows, columns} = view;
  const {payers, paid} = nouns(view);
  return graph.sides
    ? say`Where the network is thickest: ${paid.count(columns.length)} that ${payers.count(rows.length)} share`
    : say`Where the network is thickest: ${payers.count(rows.length)} with ties to ${String(columns.length)} others`;
}

function sentence(view: MatrixView): readonly Run[] {
  const {graph, rows, columns, cells, filled, density, shownMoney, money, language} = view;
  const {say, share, money: pounds} = formats(language);
  const tell = told(language);
  const possible = rows.length * columns.length;
  const {payers, paid} = nouns(view);
  const inColumn = cells.filter((at, cell) => at >= 0 && cell % columns.length === 0).length;
  const inRow = cells.slice(0, columns.length).filter((at) => at >= 0).length;
  const [row, column] = [graph.bodies[rows[0] ?? -1], graph.bodies[columns[0] ?? -1]];
  const exist = strong(say`${filled} of ${possible}`);
  const all = graph.relations.length;
  return [
    ...tell`In this part of the network ${exist} possible relations exist (${share(possible ? filled / possible : 0)}; in the whole network ${share(density)}). `,
    ...(money > 0
      ? [plain(say`They carry ${pounds(shownMoney)}, ${share(shownMoney / money)} of the money. `)]
      : []),
    plain(
      say`${column?.short ?? ''} works with ${inColumn} of the ${payers.count(rows.length)}; ${row?.short ?? ''} with ${inRow} of the ${paid.count(columns.length)}. `,
    ),
    plain(
      say`${all - view.shown.length} of ${all} relations lie outside the grid; all are in the table.`,
    ),
  ];
}

function reading(view: MatrixView): string {
  const {say} = formats(view.language);
  const {payers, paid} = nouns(view);
  return say`Each row is one of the ${payers.many}, each column one of the ${paid.many}; a filled cell is a relation, with its amount. Those with most relations come first. A dot is no relation in the data, which is not the same as nothing paid.`;
}

/** Words of a grid. */
export const matrixWords = {heading, sentence, reading};
