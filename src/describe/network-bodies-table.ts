import {bodyKindWords, legalFormWords, levelName} from '../format/body-kind-words.js';
import {formats} from '../format/formats.js';
import {networkMeasures} from '../view/network-measures.js';
import type {NetworkView} from '../view/network.js';
import {networkSections} from '../view/network-sections.js';
import {networkTotals} from '../view/network-totals.js';
import {concentrationWords} from './concentration-words.js';
import type {TableCell, TableView} from '../view/table.js';

const none: TableCell = {text: '', value: null};
const text = (value: string | undefined): TableCell => (value ? {text: value, value} : none);

/**
 * Every body of a network with its measures, in the order of the tree.
 *
 * @param between - betweenness of every body; left out where it was not worked out
 */
export function networkBodiesTable(view: NetworkView, between?: readonly number[]): TableView {
  const {graph, language} = view;
  const sections = networkSections(view);
  const {say, count, exactMoney, share} = formats(language);
  const measures = networkMeasures(graph);
  const totals = networkTotals(graph);
  const titles = new Map(
    [...sections].reverse().flatMap(({title, bodies}) => bodies.map((body) => [body, title])),
  );
  const order = [...new Set(sections.flatMap(({bodies}) => bodies))];
  const number = (
    key: string,
    title: string,
    of: (body: number) => number | undefined,
    written: (value: number) => string,
    places: number,
  ) => ({
    key,
    title,
    numeric: true,
    cell: (body: number): TableCell => {
      const value = of(body);
      return value === undefined
        ? none
        : {text: written(value), value: Number(value.toFixed(places))};
    },
  });
  const words = (key: string, title: string, of: (body: number) => string | undefined) => ({
    key,
    title,
    numeric: false,
    cell: (body: number) => text(of(body)),
  });
  const fields = [
    words('name', say`Body`, (body) => graph.bodies[body]?.name),
    words('id', say`Identifier`, (body) => graph.bodies[body]?.id),
    words('group', say`Group`, (body) => titles.get(body)),
    words('kind', say`Kind`, (body) => {
      const own = graph.bodies[body];
      if (!own) return undefined;
      return own.legalForm
        ? legalFormWords(own.legalForm, language).one
        : bodyKindWords(own.kind, language).one;
    }),
    words('level', say`Level`, (body) => {
      const level = graph.bodies[body]?.level;
      return level && levelName(level, language);
    }),
    number('relations', say`Relations`, (body) => totals.links[body]?.length, count, 0),
    number('partners', say`Partners`, (body) => totals.partners[body], count, 0),
    ...(totals.priced
      ? [
          number('moneyIn', say`Pounds in`, (body) => totals.in[body], exactMoney, 2),
          number('moneyOut', say`Pounds out`, (body) => totals.out[body], exactMoney, 2),
          number(
            'dependence',
            say`Share from the largest giver`,
            (body) => measures.dependence[body],
            share,
            6,
          ),
        ]
      : []),
    number('reach', say`Others within two steps`, (body) => measures.reach[body], count, 0),
    ...(between
      ? [
          number(
            'betweenness',
            say`Share of shortest ways through it`,
            (body) => between[body],
            share,
            6,
          ),
        ]
      : []),
    number('brokerage', say`Pairs it stands between`, (body) => measures.brokerage[body], count, 0),
    words('note', say`Note`, (body) => graph.bodies[body]?.note),
  ];
  const kept = fields.filter(
    ({key, cell}) => key === 'name' || order.some((body) => cell(body) !== none),
  );
  return {
    caption: `${say`Bodies, ${graph.provenance.title}`}. ${concentrationWords(view)}`.trimEnd(),
    columns: kept.map(({key, title, numeric}) => ({key, title, numeric})),
    rows: order.map((body) => kept.map(({cell}) => cell(body))),
  };
}
