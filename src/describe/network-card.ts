import {bodyKindWords, legalFormWords} from '../format/body-kind-words.js';
import {counted} from '../format/counted.js';
import {formats} from '../format/formats.js';
import type {NetworkView} from '../view/network.js';
import {networkMeasures} from '../view/network-measures.js';
import {networkTotals} from '../view/network-totals.js';

/** One question about a body, answered. */
export interface CardEntry {
  readonly question: string;
  readonly answer: string;
}

/** What the panel says of a body. */
export interface Card {
  readonly name: string;
  /** What it is: "registered charity". */
  readonly kind: string;
  readonly entries: readonly CardEntry[];
}

/**
 * A body's card: its money and partners in sentences, and where it stands in the network.
 *
 * @param between - betweenness of every body; left out while it is being worked out or when it is not
 */
export function networkCard(
  view: NetworkView,
  body: number,
  between?: readonly number[],
): Card | undefined {
  const {graph, language} = view;
  const own = graph.bodies[body];
  if (!own) return undefined;
  const {count, money, share, ordinal} = formats(language);
  const totals = networkTotals(graph);
  const measures = networkMeasures(graph);
  const partners = totals.partners[body] ?? 0;
  const {payers, paid} = graph.sides ?? {
    payers: {one: 'body', many: 'bodies'},
    paid: {one: 'body', many: 'bodies'},
  };
  const others = graph.bodies.length - 1;
  const [received = 0, given = 0] = [totals.in[body], totals.out[body]];
  const name = (at: number) => {
    const relation = graph.relations[at];
    return graph.bodies[(relation?.from === body ? relation.to : relation?.from) ?? -1]?.name ?? '';
  };
  const priced = (totals.links[body] ?? []).filter(
    (at) => graph.relations[at]?.amount !== undefined,
  );
  const side = (end: 'from' | 'to') => priced.filter((at) => graph.relations[at]?.[end] === body);
  const flow = (sum: number, list: readonly number[], verb: string, noun: typeof payers) => {
    const first = list[0];
    if (!sum || first === undefined) return [];
    const largest = graph.relations[first]?.amount ?? 0;
    const tail =
      list.length > 1
        ? `; the largest, ${name(first)}, ${verb === 'receives' ? 'gives' : 'takes'} ${share(largest / sum)}`
        : '';
    return [
      `${own.short} ${verb} ${money(sum)} ${verb === 'receives' ? 'from' : 'to'} ${counted(new Set(list.map(name)).size, noun, count)}${tail}.`,
    ];
  };
  const flows = [
    ...flow(received, side('to'), 'receives', payers),
    ...flow(given, side('from'), 'gives', paid),
  ];
  const groups = graph.groups.filter(({members}) => members.includes(body));
  const score = between?.[body];
  const rank = score === undefined ? 0 : 1 + (between?.filter((each) => each > score).length ?? 0);
  const broker = measures.brokerage[body] ?? 0;
  return {
    name: own.name,
    kind: [
      own.legalForm ? legalFormWords(own.legalForm).one : bodyKindWords(own.kind).one,
      ...(own.level ? [own.level] : []),
      ...(own.place ? [own.place] : []),
    ].join(', '),
    entries: [
      ...(flows.length ? [{question: 'Money', answer: flows.join(' ')}] : []),
      {
        question: 'Relations',
        answer: `${counted(totals.links[body]?.length ?? 0, {one: 'relation', many: 'relations'}, count)} with ${counted(partners, {one: 'body', many: 'bodies'}, count)}.`,
      },
      ...(groups.length
        ? [{question: 'Member of', answer: `${groups.map((group) => group.name).join('; ')}.`}]
        : []),
      {
        question: 'Reach',
        answer: `${count(measures.reach[body] ?? 0)} of ${count(others)} others are at most two steps away.`,
      },
      {
        question: 'In between',
        answer: [
          ...(score === undefined
            ? []
            : [
                score > 0
                  ? `It lies on ${share(score)} of the shortest ways between two others: ${ordinal(rank)} of ${count(graph.bodies.length)}.`
                  : 'No shortest way between two others leads through it.',
              ]),
          `It stands between ${counted(broker, {one: 'pair', many: 'pairs'}, count)} of partners that are in no common group and have no relation of their own.`,
        ].join(' '),
      },
      ...(own.note ? [{question: 'Note', answer: `${own.note}.`}] : []),
    ],
  };
}
