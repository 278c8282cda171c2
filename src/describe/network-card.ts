import {bodyKindWords, legalFormWords, levelName} from '../format/body-kind-words.js';
import {formats} from '../format/formats.js';
import {networkNoun, type NetworkNounName} from '../format/network-noun.js';
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
  const {say, money, share, ordinal} = formats(language);
  const totals = networkTotals(graph);
  const measures = networkMeasures(graph);
  const partners = totals.partners[body] ?? 0;
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
  const flow = (sum: number, list: readonly number[], gives: boolean, noun: NetworkNounName) => {
    const first = list[0];
    if (!sum || first === undefined) return [];
    const part = share((graph.relations[first]?.amount ?? 0) / sum);
    const others = networkNoun(noun, language).count(new Set(list.map(name)).size);
    if (gives)
      return [
        list.length > 1
          ? say`${own.short} gives ${money(sum)} to ${others}; the largest, ${name(first)}, takes ${part}.`
          : say`${own.short} gives ${money(sum)} to ${others}.`,
      ];
    return [
      list.length > 1
        ? say`${own.short} receives ${money(sum)} from ${others}; the largest, ${name(first)}, gives ${part}.`
        : say`${own.short} receives ${money(sum)} from ${others}.`,
    ];
  };
  const flows = [
    ...flow(received, side('to'), false, graph.sides?.payers.many ?? 'bodies'),
    ...flow(given, side('from'), true, graph.sides?.paid.many ?? 'bodies'),
  ];
  const groups = graph.groups.filter(({members}) => members.includes(body));
  const score = between?.[body];
  const rank = score === undefined ? 0 : 1 + (between?.filter((each) => each > score).length ?? 0);
  const broker = measures.brokerage[body] ?? 0;
  const relations = networkNoun('relations', language).count(totals.links[body]?.length ?? 0);
  return {
    name: own.name,
    kind: [
      own.legalForm
        ? legalFormWords(own.legalForm, language).one
        : bodyKindWords(own.kind, language).one,
      ...(own.level ? [levelName(own.level, language).toLowerCase()] : []),
      ...(own.place ? [own.place] : []),
    ].join(', '),
    entries: [
      ...(flows.length ? [{question: say`Money`, answer: flows.join(' ')}] : []),
      {
        question: say`Relations`,
        answer: say`${relations} with ${networkNoun('bodies', language).count(partners)}.`,
      },
      ...(groups.length
        ? [{question: say`Member of`, answer: `${groups.map((group) => group.name).join('; ')}.`}]
        : []),
      {
        question: say`Reach`,
        answer: say`${measures.reach[body] ?? 0} of ${others} others are at most two steps away.`,
      },
      {
        question: say`In between`,
        answer: [
          ...(score === undefined
            ? []
            : [
                score > 0
                  ? say`It lies on ${share(score)} of the shortest ways between two others: ${ordinal(rank)} of ${graph.bodies.length}.`
                  : say`No shortest way between two others leads through it.`,
              ]),
          broker === 1
            ? say`It stands between 1 pair of partners that are in no common group and have no relation of their own.`
            : say`It stands between ${broker} pairs of partners that are in no common group and have no relation of their own.`,
        ].join(' '),
      },
      ...(own.note ? [{question: say`Note`, answer: `${own.note}.`}] : []),
    ],
  };
}
